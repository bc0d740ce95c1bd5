// The chat page: reads the state once, follows the events, and does what the person does.

import { drawMessage, make, summary } from "./messages.js";
import { grow, hideOffers, onCommand, showCommands, startInline, typed } from "./offers.js";
import { addFault, called, drawFaults, showPanel } from "./panel.js";
import { $, chat, knows, place, post, state, toast, words } from "./shared.js";

const ACTION_SECONDS = 5;
const RETRY_MILLISECONDS = 1500;
let stream = null;

const key = (chatId, thread) => (thread ? `${chatId}:${thread}` : String(chatId));

// Speaking with the server ----------------------------------------------------------------------------------

async function load() {
  const answer = await fetch("/playground/state");
  const loaded = await answer.json();
  state.bot = loaded.bot;
  state.person = loaded.people[0];
  state.chats = new Map(loaded.chats.map((one) => [one.id, { ...one, messages: new Map(one.messages.map((m) => [m.message_id, m])) }]));
  if (!state.chats.has(state.here)) choose(state.person.id, null);
  drawFaults(loaded.faults);
  return loaded.number;
}

async function connect() {
  try {
    follow(await load());
    state.connected = true;
    if (state.person.language_code !== state.language) await speak(state.language);
  } catch {
    state.connected = false;
    setTimeout(connect, RETRY_MILLISECONDS);
  }
  drawAll();
}

function follow(after) {
  stream?.close();
  stream = new EventSource(`/playground/events?after=${after}`);
  stream.onmessage = (line) => happened(JSON.parse(line.data));
  stream.onerror = () => {
    stream.close();
    state.connected = false;
    drawStatus();
    setTimeout(connect, RETRY_MILLISECONDS);
  };
}

const HAPPENINGS = {
  message: arrived, edit: arrived, reaction: arrived, delete: gone, action: acted, alert: noted, call: called,
  listening: (event) => { state.bot.listening = event.listening; drawStatus(); },
  reset: () => load().then(drawAll), profile: () => load().then(drawAll), block: () => load().then(drawAll),
};

function happened(event) {
  HAPPENINGS[event.kind]?.(event);
}

function arrived(event) {
  const where = state.chats.get(event.chat_id);
  if (!where || !event.message) return event.message || where ? undefined : load().then(drawAll);
  const known = where.messages.has(event.message_id);
  where.messages.set(event.message_id, event.message);
  where.keyboard = event.keyboard ?? null;
  where.started = true;
  const tab = key(event.chat_id, where.is_forum ? event.message.message_thread_id : null);
  if (!event.message.mine) state.actions.delete(event.chat_id);
  if (tab !== key(state.here, state.thread)) {
    if (!known && !event.message.mine) state.unread.add(tab);
    return drawChats();
  }
  const low = atBottom();
  drawOne(event.message);
  drawKeyboard();
  drawStatus();
  drawWelcome();
  if (low || event.message.mine) toBottom();
  return undefined;
}

function gone(event) {
  state.chats.get(event.chat_id)?.messages.delete(event.message_id);
  if (event.chat_id === state.here) {
    $("log").querySelector(`[data-number="${event.message_id}"]`)?.remove();
    drawWelcome();
  }
}

function acted(event) {
  state.actions.set(event.chat_id, event.action);
  drawStatus();
  setTimeout(() => {
    state.actions.delete(event.chat_id);
    drawStatus();
  }, ACTION_SECONDS * 1000);
}

function noted(event) {
  const button = state.spinning.get(event.query_id);
  state.spinning.delete(event.query_id);
  if (button) rest(button);
  else state.answered.add(event.query_id);
  if (!event.text) return;
  if (!event.show_alert) return toast(event.text);
  $("alert-words").textContent = event.text;
  $("alert").showModal();
}

// Drawing ---------------------------------------------------------------------------------------------------

function drawAll() {
  document.documentElement.lang = state.language;
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = words()[node.dataset.word];
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", words()[node.dataset.label]);
    if (node.matches("button, label")) node.title = words()[node.dataset.label];
  }
  for (const radio of $("languages").querySelectorAll("input")) radio.checked = radio.value === state.language;
  if (!state.person) return drawStatus();
  $("bot-name").textContent = state.bot.first_name;
  document.title = state.bot.first_name;
  drawChats();
  drawLog();
  drawStatus();
}

function drawStatus() {
  const action = state.actions.get(state.here);
  const calm = state.connected ? (state.bot.listening ? "listening" : "waiting") : "lost";
  $("status").textContent = action ? words()[action] ?? words().working : words()[calm];
  $("status").dataset.kind = action ? "acting" : calm;
}

function tabs() {
  const found = [{ id: state.person.id, thread: null, title: words().privateChat }];
  for (const one of state.chats.values()) {
    if (one.type === "private") continue;
    const topics = Object.entries(one.topics);
    if (!topics.length) found.push({ id: one.id, thread: null, title: one.title });
    for (const [number, title] of topics) found.push({ id: one.id, thread: Number(number), title: one.title, topic: title });
  }
  return found;
}

function drawChats() {
  const here = key(state.here, state.thread);
  $("chats").replaceChildren(...tabs().map((tab) => {
    const name = key(tab.id, tab.thread);
    const button = make("button", "chat", make("span", "", tab.topic ?? tab.title));
    if (tab.topic) button.append(make("small", "", tab.title));
    if (state.unread.has(name)) button.append(make("i", "dot"));
    button.type = "button";
    if (name === here) button.setAttribute("aria-current", "page");
    button.addEventListener("click", () => { choose(tab.id, tab.thread); drawAll(); });
    return button;
  }));
}

function choose(chatId, thread) {
  state.here = chatId;
  state.thread = thread;
  state.unread.delete(key(chatId, thread));
  setContext(null);
  hideOffers();
}

function visible() {
  const all = [...(chat()?.messages.values() ?? [])];
  return chat()?.is_forum ? all.filter((message) => message.message_thread_id === state.thread) : all;
}

function drawLog() {
  $("log").replaceChildren();
  for (const message of visible()) drawOne(message);
  drawKeyboard();
  drawWelcome();
  $("blocked").checked = Boolean(state.chats.get(state.person.id)?.blocked);
  toBottom();
}

function drawOne(message) {
  let item = $("log").querySelector(`[data-number="${message.message_id}"]`);
  const focused = item?.contains(document.activeElement) ? document.activeElement.dataset.data : undefined;
  if (!item) {
    item = make("li");
    shelf(message).append(item);
    if (message.force_reply && !message.mine) setContext({ kind: "reply", message });
  }
  drawMessage(item, message, deeds());
  if (focused) item.querySelector(`[data-data="${CSS.escape(focused)}"]`)?.focus();
}

/** Where a message stands: in the log, or in its album. */
function shelf(message) {
  if (!message.media_group_id) return $("log");
  let album = $("log").querySelector(`[data-album="${message.media_group_id}"]`);
  if (!album) {
    const item = make("li", "album-item");
    album = make("ol", `album ${message.mine ? "mine" : "theirs"}`);
    album.dataset.album = message.media_group_id;
    item.append(album);
    $("log").append(item);
  }
  return album;
}

function drawKeyboard() {
  const markup = chat()?.keyboard;
  const rows = markup?.keyboard ?? [];
  $("keyboard").hidden = !rows.length;
  $("keyboard").replaceChildren(...rows.map((row) => make("div", "row", ...row.map((button) => {
    const node = make("button", "key", button.text);
    node.type = "button";
    node.addEventListener("click", () => {
      say(button.text);
      if (markup.one_time_keyboard) $("keyboard").hidden = true;
    });
    return node;
  }))));
  $("words").placeholder = markup?.input_field_placeholder ?? words().message;
}

function drawWelcome() {
  const empty = !visible().length;
  const alone = chat()?.type === "private";
  $("welcome").hidden = !empty;
  $("about").textContent = (alone && (state.bot.about?.[state.language] || state.bot.about?.[""])) || "";
  $("welcome-hint").textContent = alone ? words().welcome : words().welcomeGroup;
  const unstarted = alone && empty;
  $("start").hidden = !unstarted;
  $("composer").hidden = unstarted;
}

const atBottom = () => $("scroll").scrollHeight - $("scroll").scrollTop - $("scroll").clientHeight < 160;
const toBottom = () => requestAnimationFrame(() => { $("scroll").scrollTop = $("scroll").scrollHeight; });

// What the person does --------------------------------------------------------------------------------------

function deeds() {
  return {
    words: words(), language: state.language, botName: state.bot.username, inGroup: chat()?.type !== "private",
    press, command: say, copy, inline: startInline, enlarge,
    startLink: (payload) => { choose(state.person.id, null); drawAll(); begin(payload); },
    reply: (message) => setContext({ kind: "reply", message }),
    edit: (message) => setContext({ kind: "edit", message }),
    show: (number) => $("log").querySelector(`[data-number="${number}"]`)?.scrollIntoView({ block: "center", behavior: "smooth" }),
  };
}

async function say(text) {
  const context = state.context;
  setContext(null);
  if (context?.kind === "edit") return post("edit", { ...place(), message_id: context.message.message_id, text });
  return post("send", { ...place(), text, reply_to: context?.message.message_id });
}

const begin = (payload = "") => post("start", { person: state.person.id, payload });

async function press(message, data, button, forged = false) {
  if (button?.classList.contains("spinning")) return;
  button?.classList.add("spinning");
  button?.setAttribute("aria-busy", "true");
  try {
    const { query_id: query } = await post("press", { ...place(), message_id: message.message_id, data, forged });
    if (button && !state.answered.delete(query)) state.spinning.set(query, button);
    else if (button) rest(button);
  } catch {
    if (button) rest(button);
  }
}

function rest(button) {
  button.classList.remove("spinning");
  button.removeAttribute("aria-busy");
}

async function copy(text) {
  await navigator.clipboard.writeText(text).catch(() => {});
  toast(words().copied);
}

function enlarge(address, description) {
  $("viewer-photo").src = address;
  $("viewer-photo").alt = description;
  $("viewer").showModal();
}

function setContext(context) {
  state.context = context;
  $("context").hidden = !context;
  if (!context) return;
  const label = context.kind === "edit" ? words().editing : `${words().replyTo} ${context.message.from.first_name}`;
  $("context-words").replaceChildren(make("strong", "", label), summary(context.message, words()));
  if (context.kind === "edit") $("words").value = context.message.text;
  grow();
  $("words").focus();
}

async function upload(file) {
  const content = await base64(file);
  const kind = /^image\/(png|jpeg|webp)$/.test(file.type) ? "photo" : "document";
  await post("upload", { ...place(), kind, name: file.name, content });
}

function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

async function sendSticker() {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 512;
  const content = canvas.toDataURL("image/png").split(",")[1];
  await post("upload", { ...place(), kind: "sticker", name: "sticker.png", content });
}

// Language, and what the controls do -------------------------------------------------------------------------

async function speak(language) {
  state.language = language;
  localStorage.setItem("playground-language", language);
  drawAll();
  if (state.person) Object.assign(state.person, await post("person", { person: state.person.id, language }));
}

function listen(name, kind, onEvent) {
  $(name).addEventListener(kind, onEvent);
}

listen("composer", "submit", (submit) => {
  submit.preventDefault();
  const text = $("words").value;
  if (!text.trim()) return;
  $("words").value = "";
  hideOffers();
  say(text);
  grow();
});
listen("words", "input", typed);
listen("words", "keydown", (press) => {
  if (press.key === "Escape") { hideOffers(); setContext(null); }
  if (press.key !== "Enter" || press.shiftKey || press.isComposing) return;
  press.preventDefault();
  $("composer").requestSubmit();
});
listen("start", "click", () => begin(new URLSearchParams(location.search).get("start") ?? ""));
listen("menu-toggle", "click", () => ($("offers").hidden ? showCommands() : hideOffers()));
listen("inline-start", "click", () => startInline());
listen("attach", "change", async () => {
  for (const file of $("attach").files) await upload(file);
  $("attach").value = "";
});
listen("sticker", "click", sendSticker);
listen("context-close", "click", () => setContext(null));
listen("languages", "change", (change) => speak(change.target.value));
listen("panel-toggle", "click", () => showPanel($("panel").hidden));
listen("panel-close", "click", () => showPanel(false));
listen("panel", "keydown", (press) => press.key === "Escape" && showPanel(false));
listen("fault-form", "submit", (submit) => { submit.preventDefault(); addFault(submit.target); });
listen("fault-clear", "click", async () => drawFaults((await post("clear_faults", {})).faults));
listen("forge-form", "submit", (submit) => {
  submit.preventDefault();
  const target = visible().findLast((message) => message.from_bot);
  if (target) press(target, new FormData(submit.target).get("data"), null, true);
});
listen("blocked", "change", () => post("block", { person: state.person.id, blocked: $("blocked").checked }));
listen("reset", "click", () => post("reset", {}));

const asked = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem("playground-language");
state.language = knows(asked) ? asked : "ru";
onCommand(say);
drawAll();
connect();

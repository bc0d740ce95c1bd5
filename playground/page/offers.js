// What opens above the text box: commands, and inline results.

import { fileAddress, make } from "./messages.js";
import { $, place, post, state, words } from "./shared.js";

const INLINE_PAUSE_MILLISECONDS = 350;
let inlineTimer = 0;
let inlineNumber = 0;
let sayCommand = () => {};

/** `say` sends a chosen command. */
export const onCommand = (say) => { sayCommand = say; };

export function hideOffers() {
  $("offers").hidden = true;
  $("menu-toggle").setAttribute("aria-expanded", "false");
}

function showOffers(...rows) {
  $("offers").replaceChildren(...rows);
  $("offers").hidden = false;
}

function offer(title, description, onChoose, image) {
  const button = make("button", "offer");
  button.type = "button";
  if (image) {
    const thumb = make("img");
    thumb.src = image;
    thumb.alt = "";
    button.append(thumb);
  }
  button.append(make("span", "", make("strong", "", title), make("small", "", description ?? "")));
  button.addEventListener("click", () => { hideOffers(); onChoose(); });
  return button;
}

export function showCommands(beginning = "") {
  const listed = (state.person.commands[state.here] ?? []).filter((entry) => `/${entry.command}`.startsWith(beginning || "/"));
  if (!listed.length) return hideOffers();
  showOffers(...listed.map((entry) => offer(`/${entry.command}`, entry.description, () => {
    $("words").value = "";
    sayCommand(`/${entry.command}`);
  })));
  $("menu-toggle").setAttribute("aria-expanded", "true");
  return undefined;
}

export function startInline(query = "") {
  $("words").value = `@${state.bot.username} ${query}`;
  $("words").focus();
  typed();
}

async function askInline(query, offset = "") {
  const number = (inlineNumber += 1);
  if (!offset) showOffers(make("p", "hint", words().search));
  const { query_id: identifier, answer } = await post("inline", { ...place(), query, offset });
  if (number !== inlineNumber) return;
  if (!answer) return showOffers(make("p", "hint", words().noAnswer));
  if (!answer.results.length && !offset) return showOffers(make("p", "hint", words().noResults));
  showOffers(...answer.results.map((result) => inlineOffer(identifier, query, result)));
}

function inlineOffer(identifier, query, result) {
  const photo = result.message.photo?.[0];
  const title = result.title ?? result.message.caption ?? words().photo;
  return offer(title, result.description ?? result.message.text ?? result.message.caption, () => {
    $("words").value = "";
    post("choose", { ...place(), query_id: identifier, result_id: result.id, query });
  }, photo && fileAddress(photo.file_id));
}

export function typed() {
  grow();
  clearTimeout(inlineTimer);
  const text = $("words").value;
  const mention = `@${state.bot.username} `;
  if (text.startsWith(mention)) inlineTimer = setTimeout(() => askInline(text.slice(mention.length)), INLINE_PAUSE_MILLISECONDS);
  else if (/^\/\w*$/.test(text)) showCommands(text);
  else hideOffers();
}

export function grow() {
  $("words").style.height = "auto";
  $("words").style.height = `${Math.min($("words").scrollHeight, 160)}px`;
}

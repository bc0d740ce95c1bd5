// One message as a list item: who, what, when, and the buttons under it.

import { link, richText, startPayload } from "./rich_text.js";

const ICONS = {
  url: "M8 16 16 8M9.5 8H16v6.5",
  copy_text: "M9 9h9v10H9zM6 15V5h9",
  switch_inline_query: "M5 12h13M13 7l5 5-5 5",
  reply: "m10 7-5 5 5 5M5 12h9a5 5 0 0 1 5 5v1",
  edit: "m5 19 1-4 9.5-9.5 3 3L9 18l-4 1Z",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
};

/** An outline icon. */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", ICONS[name] ?? ICONS.switch_inline_query);
  svg.append(path);
  return svg;
}

/** A node with a class and content. */
export function make(tag, className = "", ...content) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...content);
  return node;
}

/** The address of a stored file. */
export const fileAddress = (identifier) => `/playground/file/${encodeURIComponent(identifier)}`;

/** Fill a list item with a message. */
export function drawMessage(item, message, deeds) {
  item.className = `message ${message.mine ? "mine" : "theirs"}`;
  item.dataset.number = message.message_id;
  const bubble = make("div", "bubble");
  bubble.append(...signs(message, deeds), ...media(message, deeds));
  if (message.show_caption_above_media) bubble.classList.add("words-first");
  const text = message.text ?? message.caption;
  if (text) {
    const words = make("div", "words");
    words.append(richText(text, message.entities ?? message.caption_entities, deeds));
    bubble.append(words);
  }
  bubble.append(foot(message, deeds));
  if (message.photo || message.document) bubble.classList.add("with-media");
  item.replaceChildren(bubble);
  if (message.reply_markup?.inline_keyboard) item.append(keyboard(message, deeds));
}

function signs(message, deeds) {
  const found = [];
  if (deeds.inGroup) found.push(make("p", "author", message.from.first_name));
  if (message.forward_origin) found.push(make("p", "sign", `${deeds.words.forwarded}: ${message.forward_origin.sender_user.first_name}`));
  if (message.via_bot) found.push(make("p", "sign", `${deeds.words.via} @${message.via_bot.username}`));
  if (message.reply_to_message) found.push(quoted(message.reply_to_message, deeds));
  return found;
}

function quoted(message, deeds) {
  const button = make("button", "quoted", make("strong", "", message.from.first_name), summary(message, deeds.words));
  button.type = "button";
  button.addEventListener("click", () => deeds.show(message.message_id));
  return button;
}

/** A message in a few words. */
export function summary(message, words) {
  const kind = message.photo ? words.photo : message.sticker ? words.stickerSent : message.document?.file_name;
  return (message.text ?? message.caption ?? kind ?? "").slice(0, 90);
}

function media(message, deeds) {
  if (message.photo) return [photo(message, deeds)];
  if (message.sticker) return [make("p", "big-sticker", "👍")];
  if (message.document) return [documentLink(message.document, deeds)];
  return [];
}

function photo(message, deeds) {
  const largest = message.photo.at(-1);
  const image = make("img");
  image.src = fileAddress(largest.file_id);
  image.width = largest.width;
  image.height = largest.height;
  image.alt = message.caption ? `${deeds.words.photo}: ${message.caption.slice(0, 120)}` : deeds.words.photo;
  const button = make("button", "photo", image);
  button.type = "button";
  button.setAttribute("aria-label", `${deeds.words.openPhoto}. ${image.alt}`);
  button.addEventListener("click", () => deeds.enlarge(image.src, image.alt));
  return button;
}

function documentLink(file, deeds) {
  const size = fileSize(file.file_size, deeds.language);
  const anchor = make("a", "file", icon("file"), make("span", "", make("strong", "", file.file_name), make("small", "", size)));
  anchor.href = fileAddress(file.file_id);
  anchor.download = file.file_name;
  anchor.setAttribute("aria-label", `${deeds.words.download}: ${file.file_name}, ${size}`);
  return anchor;
}

function fileSize(bytes, language) {
  const large = bytes >= 1024 * 1024;
  const number = large ? bytes / 1024 / 1024 : Math.ceil(bytes / 1024);
  const style = { style: "unit", unit: large ? "megabyte" : "kilobyte", maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, style).format(number);
}

function foot(message, deeds) {
  const line = make("div", "meta");
  if (message.reactions.length) line.append(make("span", "reaction", message.reactions.join(" ")));
  if (message.edit_date) line.append(make("span", "", deeds.words.edited));
  const when = make("time", "", new Date(message.date * 1000).toLocaleTimeString(deeds.language, { hour: "2-digit", minute: "2-digit" }));
  when.dateTime = new Date(message.date * 1000).toISOString();
  line.append(when);
  const deed = message.mine ? (message.text ? "edit" : "") : "reply";
  if (deed) line.prepend(smallButton(deed, deeds.words[deed], () => deeds[deed](message)));
  return line;
}

function smallButton(name, label, onClick) {
  const button = make("button", "tiny", icon(name));
  button.type = "button";
  button.setAttribute("aria-label", label);
  button.title = label;
  button.addEventListener("click", onClick);
  return button;
}

function keyboard(message, deeds) {
  const rows = message.reply_markup.inline_keyboard.map((row) =>
    make("div", "row", ...row.map((button) => inlineButton(message, button, deeds))),
  );
  return make("div", "inline-keyboard", ...rows);
}

function inlineButton(message, button, deeds) {
  if (button.url) return linkButton(button, deeds);
  const node = make("button", `key ${button.style ?? ""}`, make("span", "", button.text));
  node.type = "button";
  if (button.disabled) node.disabled = true;
  if (button.callback_data) {
    node.dataset.data = button.callback_data;
    node.addEventListener("click", () => deeds.press(message, button.callback_data, node));
  } else if (button.copy_text) {
    node.append(icon("copy_text"));
    node.title = deeds.words.copies;
    node.addEventListener("click", () => deeds.copy(button.copy_text.text));
  } else {
    node.append(icon("switch_inline_query"));
    const query = button.switch_inline_query_current_chat ?? button.switch_inline_query ?? button.switch_inline_query_chosen_chat?.query ?? "";
    node.addEventListener("click", () => deeds.inline(query));
  }
  return node;
}

function linkButton(button, deeds) {
  const address = /^[a-z]+:/i.test(button.url) ? button.url : `https://${button.url}`;
  const node = link(address, deeds);
  node.className = `key ${button.style ?? ""}`;
  node.append(make("span", "", button.text));
  if (startPayload(address, deeds.botName) === null) {
    node.append(icon("url"));
    node.setAttribute("aria-label", `${button.text}. ${deeds.words.outside}`);
  }
  return node;
}

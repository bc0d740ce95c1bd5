// Text with entities, built node by node; nothing anyone wrote is ever read as HTML.

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", spoiler: "span", blockquote: "blockquote",
  expandable_blockquote: "blockquote", pre: "pre",
};
const ADDRESS = /^(https?|tg|mailto):/i;

/** The text as a fragment. `deeds` has `command(text)`, `startLink(payload)`, `words` (the page's own) and `botName`. */
export function richText(text, entities, deeds) {
  const fragment = document.createDocumentFragment();
  fill(fragment, text, nested(entities ?? [], 0, text.length), 0, text.length, deeds);
  return fragment;
}

/** Entities as a tree: [{entity, from, to, inside}], cut where they overlap. */
function nested(entities, from, to) {
  const placed = [];
  let at = from;
  const inReach = entities.filter((entity) => entity.offset < to && entity.offset + entity.length > from);
  for (let number = 0; number < inReach.length; number += 1) {
    const entity = inReach[number];
    const begin = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (begin >= end) continue;
    placed.push({ entity, from: begin, to: end, inside: nested(inReach.slice(number + 1), begin, end) });
    at = end;
  }
  return placed;
}

function fill(parent, text, tree, from, to, deeds) {
  let at = from;
  for (const branch of tree) {
    parent.append(text.slice(at, branch.from));
    const node = element(branch.entity, text.slice(branch.from, branch.to), deeds);
    fill(node.inner ?? node.outer, text, branch.inside, branch.from, branch.to, deeds);
    parent.append(node.outer);
    at = branch.to;
  }
  parent.append(text.slice(at, to));
}

function element(entity, covered, deeds) {
  if (entity.type === "bot_command") return { outer: commandButton(covered, deeds) };
  if (entity.type === "url") return { outer: link(covered.includes("://") ? covered : `https://${covered}`, deeds) };
  if (entity.type === "email") return { outer: link(`mailto:${covered}`, deeds) };
  if (entity.type === "text_link") return { outer: link(entity.url, deeds) };
  if (entity.type === "pre") return block(entity);
  if (entity.type === "spoiler") return { outer: spoiler(deeds) };
  if (entity.type === "expandable_blockquote") return expandable(covered, deeds);
  const node = document.createElement(TAGS[entity.type] ?? "span");
  if (!TAGS[entity.type]) node.className = "found";
  return { outer: node };
}

/** A link out, or back to the bot with a payload. */
export function link(address, deeds) {
  const payload = startPayload(address, deeds.botName);
  const node = document.createElement("a");
  if (payload !== null) {
    node.href = `/?start=${encodeURIComponent(payload)}`;
    node.addEventListener("click", (click) => {
      click.preventDefault();
      deeds.startLink(payload);
    });
  } else if (ADDRESS.test(address)) {
    node.href = address;
    node.target = "_blank";
    node.rel = "noopener noreferrer";
    node.title = address;
  }
  return node;
}

/** The payload of a link such as t.me/bot?start=a, or null when the link leads elsewhere. */
export function startPayload(address, botName) {
  try {
    const url = new URL(address.includes("://") ? address : `https://${address}`);
    const own = url.hostname === "t.me" && url.pathname.slice(1).toLowerCase() === botName.toLowerCase();
    return own ? url.searchParams.get("start") ?? "" : null;
  } catch {
    return null;
  }
}

function commandButton(command, deeds) {
  const node = document.createElement("a");
  node.href = "#";
  node.addEventListener("click", (click) => {
    click.preventDefault();
    deeds.command(command);
  });
  return node;
}

function block(entity) {
  const outer = document.createElement("pre");
  const inner = document.createElement("code");
  if (entity.language) outer.dataset.language = entity.language;
  outer.append(inner);
  return { outer, inner };
}

function spoiler(deeds) {
  const node = document.createElement("span");
  node.className = "spoiler";
  node.tabIndex = 0;
  node.setAttribute("role", "button");
  node.setAttribute("aria-label", deeds.words.secret);
  const reveal = () => {
    node.classList.add("open");
    node.removeAttribute("aria-label");
    node.removeAttribute("role");
  };
  node.addEventListener("click", reveal);
  node.addEventListener("keydown", (key) => (key.key === "Enter" || key.key === " ") && reveal());
  return node;
}

function expandable(covered, deeds) {
  const outer = document.createElement("blockquote");
  const inner = document.createElement("span");
  outer.append(inner);
  if (covered.length < 160 && covered.split("\n").length <= 3) return { outer, inner };
  outer.className = "folded";
  const toggle = document.createElement("button");
  toggle.type = "button";
  toggle.className = "unfold";
  const say = () => {
    const folded = outer.classList.contains("folded");
    toggle.textContent = folded ? deeds.words.more : deeds.words.less;
    toggle.setAttribute("aria-expanded", String(!folded));
  };
  toggle.addEventListener("click", () => {
    outer.classList.toggle("folded");
    say();
  });
  say();
  outer.append(toggle);
  return { outer, inner };
}

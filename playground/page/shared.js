// What every part of the page shares: the state, the words, the way to the server.

import { WORDS } from "./words.js";

export const $ = (name) => document.getElementById(name);
export const state = {
  language: "ru", bot: {}, person: null, chats: new Map(), here: null, thread: null, unread: new Set(), context: null,
  actions: new Map(), connected: false, spinning: new Map(), answered: new Set(),
};
let toastTimer = 0;

export const words = () => WORDS[state.language];
export const chat = () => state.chats.get(state.here);
export const knows = (language) => language in WORDS;

/** Where the person is, as the control API wants it. */
export const place = () => ({ person: state.person.id, chat: state.here, thread: state.thread ?? undefined });

/** Ask the control API for a deed; what cannot be done is shown and thrown. */
export async function post(deed, body) {
  const response = await fetch(`/playground/${deed}`, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) {
    toast(`${words().refused}: ${answer.error ?? response.statusText}`);
    throw new Error(answer.error ?? response.statusText);
  }
  return answer;
}

/** A note that goes away by itself. */
export function toast(text) {
  clearTimeout(toastTimer);
  $("toast").textContent = text;
  $("toast").hidden = false;
  toastTimer = setTimeout(() => { $("toast").hidden = true; }, 3500);
}

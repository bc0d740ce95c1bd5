// The rehearsal panel: faults to order, refusals to read.

import { make } from "./messages.js";
import { $, post, words } from "./shared.js";

const CALLS_SHOWN = 40;

export function called(event) {
  if (event.status === 200 && !event.fault) return;
  $("no-calls").hidden = true;
  const sign = event.status === 0 ? "—" : String(event.status);
  $("calls").prepend(make("li", "", make("strong", "", `${sign} ${event.method}`), make("span", "", event.description || event.fault)));
  while ($("calls").children.length > CALLS_SHOWN) $("calls").lastChild.remove();
  if (event.fault) post("faults", {}).then((answer) => drawFaults(answer.faults));
}

export function showPanel(open) {
  $("panel").hidden = !open;
  $("frame").classList.toggle("with-panel", open);
  $("panel-toggle").setAttribute("aria-expanded", String(open));
  const covers = open && matchMedia("(max-width: 859px)").matches;
  for (const name of ["top", "chats", "talk"]) $(name).inert = covers;
  (open ? $("panel-close") : $("panel-toggle")).focus();
}

export function drawFaults(rules) {
  $("rules").replaceChildren(...rules.map((rule) => {
    const total = rule.count === null ? "∞" : rule.count;
    return make("li", rule.count !== null && rule.fired >= rule.count ? "spent" : "",
      make("strong", "", `${rule.kind} · ${rule.method}`), make("span", "", `${words().fired} ${rule.fired} / ${total}`));
  }));
}

export async function addFault(form) {
  const wanted = Object.fromEntries(new FormData(form));
  const seconds = Number(wanted.seconds);
  const { faults } = await post("faults", {
    kind: wanted.kind, method: wanted.method, count: Number(wanted.count), skip: Number(wanted.skip), seconds, retry_after: seconds,
  });
  drawFaults(faults);
}

// Sends what is typed in a form with data-draft to the server within three seconds of the last key, says when it was
// saved, and tries again until it is. Nothing is kept in the browser.
const delay = 1000;
const longest = 3000;
const retry = 2000;

for (const form of document.querySelectorAll("form[data-draft]")) {
  const status = form.querySelector("[data-draft-status]");
  let timer = 0;
  let firstChange = 0;
  let sending = false;
  let changedSince = false;
  let beside = false;
  let sendNext = null;
  const place = form.elements["utkast-plass"];

  const say = (words) => { if (status) status.textContent = words; };

  const send = async () => {
    if (sending) { changedSince = true; return; }
    sending = true;
    changedSince = false;
    firstChange = 0;
    try {
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(form)) {
        if (typeof value === "string") fields.append(name, value);
      }
      fields.append("utkast-av", form.dataset.draft);
      const answer = await fetch(form.dataset.draftTo, { method: "POST", body: fields, redirect: "error" });
      if (answer.ok) {
        const kept = await answer.json();
        if (place) place.value = kept.place;
        beside ||= kept.beside;
        say(`${status.dataset.saved} ${kept.at}${beside ? `. ${status.dataset.beside}` : ""}`);
      } else if (answer.status === 422) {
        say((await answer.json()).title);
      } else {
        throw new Error();
      }
      sending = false;
      if (changedSince) schedule();
    } catch {
      say(status.dataset.unsaved);
      sending = false;
      timer = setTimeout(send, retry);
    }
    if (sendNext) {
      clearTimeout(timer);
      sendNext();
    }
  };

  const schedule = () => {
    firstChange ||= Date.now();
    clearTimeout(timer);
    timer = setTimeout(send, Math.max(0, Math.min(delay, firstChange + longest - delay - Date.now())));
  };

  form.addEventListener("input", schedule);
  // What is under way must be over first: the form tells which draft it was written in.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    if (sending) {
      event.preventDefault();
      const button = event.submitter;
      sendNext = () => { sendNext = null; form.requestSubmit(button); };
    }
  });
}

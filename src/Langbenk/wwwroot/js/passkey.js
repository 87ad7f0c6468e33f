// Makes a passkey, or signs in with one. The form is shown only where the browser can: an address of numbers is no name that a
// key can be made for.
const can = window.PublicKeyCredential?.parseCreationOptionsFromJSON && window.PublicKeyCredential.parseRequestOptionsFromJSON
  && !/^(\[|[\d.]+$)/.test(location.hostname);

const create = async (form) => navigator.credentials.create({
  publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(form.dataset.passkeyOptions)),
});

const get = async (form) => {
  const answer = await fetch(form.dataset.passkeyFrom, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "error" });
  if (!answer.ok) throw new Error();
  const question = await answer.json();
  form.elements.runde.value = question.runde;
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question.options) });
};

for (const form of can ? document.querySelectorAll("form[data-passkey]") : []) {
  const status = form.querySelector("[data-passkey-status]");
  let asking = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (asking) return;
    asking = true;
    status.textContent = "";
    try {
      const key = await (form.dataset.passkey === "create" ? create : get)(form);
      form.elements.nokkel.value = JSON.stringify(key);
      form.submit();
    } catch {
      // She said no, or the device did.
      status.textContent = status.dataset.stopped;
      asking = false;
    }
  });
  form.hidden = false;
  document.querySelector("[data-passkey-cannot]")?.remove();
}

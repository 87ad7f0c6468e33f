// The key / leads to the search field. A key without Ctrl or Alt may be in the way of those who speak to their machine
// (WCAG 2.1.4), so the search page has a box that turns it off; only that choice is kept in the browser.
const choice = "langbenk.slash";
const isOff = () => { try { return localStorage.getItem(choice) === "off"; } catch { return false; } };
const isTyping = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || isOff() || isTyping(event.target)) return;
  const field = document.querySelector("input[type=search]");
  if (!field) return;
  event.preventDefault();
  field.closest("details")?.setAttribute("open", "");
  field.focus();
  field.select();
});

for (const line of document.querySelectorAll("[data-shortcut]")) {
  const box = line.querySelector("input");
  box.checked = !isOff();
  box.addEventListener("change", () => {
    try { localStorage.setItem(choice, box.checked ? "on" : "off"); } catch { box.checked = true; }
  });
  line.hidden = false;
}

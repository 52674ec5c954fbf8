"use strict";
(() => {
    if (!navigator.clipboard)
        return;
    const status = document.getElementById("status");
    const address = document.getElementById("address").textContent;
    document.getElementById("actions").hidden = false;
    document.getElementById("copy").addEventListener("click", async () => {
        try {
            await navigator.clipboard.writeText(address);
            status.textContent = status.dataset.copied;
        } catch {
            status.textContent = status.dataset.refused;
        }
    });
})();

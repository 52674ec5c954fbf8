"use strict";
(() => {
    const page = document.querySelector("main");
    const status = document.getElementById("status");
    const back = document.getElementById("back");
    const actions = document.getElementById("actions");
    const waitUrl = page.dataset.wait;
    let endsAt = Date.now() + Number(page.dataset.seconds) * 1000;

    const said = status.dataset; // what to say, by the state it is about

    const say = (text) => {
        if (status.textContent !== text)
            status.textContent = text;
    };

    const showCountdown = () => {
        const left = Math.max(0, Math.round((endsAt - Date.now()) / 1000));
        const text = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
        document.getElementById("countdown").textContent = text;
    };

    // A wrong pick in Traydo brings a new number.
    const showNumber = (number) => {
        const shown = document.getElementById("number");
        if (shown.textContent === String(number))
            return;
        shown.textContent = number;
        document.title = document.title.replace(/\d+/, number);
    };

    const leave = (state) => {
        say(said[state]);
        actions.hidden = true;
        back.hidden = false;
        location.replace(waitUrl);
    };

    const ask = async () => {
        showCountdown();
        try {
            const answer = await fetch(waitUrl + "/status", { cache: "no-store" });
            if (answer.status === 404) {
                say(said.over);
                return;
            }
            const now = await answer.json();
            if (said[now.state]) {
                leave(now.state);
                return;
            }
            endsAt = Date.now() + now.expires_in * 1000;
            showNumber(now.number);
            say(said.waiting);
        } catch (fault) {
            say(said.silent);
        }
        setTimeout(ask, 1000);
    };
    setTimeout(ask, 1000);
})();

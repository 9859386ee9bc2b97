// The pages in a browser, end to end; .ci/page runs it.
//
//     node page.cjs PROGRAM CHROMIUM [NAME]
//
// Each test has a browser context of its own. A name runs the tests whose names contain it.
"use strict";

const assert = require("node:assert/strict");
const { execFileSync, spawn } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { chromium } = require("playwright-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [program, executablePath, only = ""] = process.argv.slice(2);
const texts = fs.mkdtempSync(path.join(os.tmpdir(), "page-"));
const file = path.join(texts, "de", "errors.ftl");

const V4 = '{"error":{"code":"1113","message":"余额不足或无可用资源包,请充值。"},"request_id":"20261122093015a1b2c3d4e5f60718"}';
const LIMIT = `{"error":{"code":"1308","message":"Usage limit reached for 5 hour. Your limit will reset at ${new Date().getFullYear() + 1}-12-09 18:58:34"}}`;
const LONG = `{"error":{"code":"1214","message":"${"abcd".repeat(11)} 参数非法。请检查文档。"}}`;
const HOSTILE = `</textarea><script>window.hacked=1</script><img src=x onerror="window.hacked=1">{"error":{"code":"1210","message":"<img src=x onerror='window.hacked=1'><svg onload=window.hacked=1> javascript:alert(1) ' \\" & &lt;"}}`;

/** In this order, with a name each. */
const tests = [];
const test = (name, run, options = {}) => tests.push({ name, run, options });

test("what is pasted is explained as one types", async ({ page, url }) => {
  await page.goto(`${url}/?locale=en-US`);
  assert.equal(await page.evaluate(() => document.activeElement.id), "payload");
  await page.keyboard.insertText(V4);
  await page.waitForSelector("#result .sentence");
  const result = await page.innerText("#result");
  assert.match(result, /^Insufficient balance or no resource package\. Please recharge\./);
  assert.match(result, /1113 · INSUFFICIENT_BALANCE · Account Error/);
  assert.match(result, /Do not retry: only a top-up or another plan helps\./);
  assert.match(result, /Whoever pays for the account/);
  assert.match(result, /The service is not available right now\. Please contact the support team of this app\./);
  assert.equal(await page.getAttribute("#result", "aria-live"), "polite");
  assert.equal(await page.getAttribute("#result blockquote[lang]", "lang"), "zh");
  assert.equal(await page.inputValue("#payload"), V4);
  // And what it is no longer.
  await page.fill("#payload", "no error at all");
  await page.waitForFunction(() => /No error of this API/.test(document.querySelector("#result").innerText));
  await page.fill("#payload", "1302");
  await page.waitForFunction(() => /CONCURRENCY_LIMIT/.test(document.querySelector("#result").innerText));
});

test("an example is one click away", async ({ page, url }) => {
  for (const [name, code] of [["body", 1113], ["exception", 1302], ["log", 1214]]) {
    await page.goto(`${url}/?locale=en-US`);
    await page.click(`a[href*="example=${name}"]`);
    assert.ok((await page.innerText("#result")).includes(String(code)));
    assert.ok((await page.inputValue("#payload")).includes(String(code)));
  }
});

test("a limit counts down by the clock of the reader", async ({ page, url }) => {
  const moment = new Date(Date.now() + 12 * 60 * 1000 - 2000);
  const beijing = new Date(moment.getTime() + 8 * 3600 * 1000).toISOString().slice(0, 19).replace("T", " ");
  const payload = `{"error":{"code":"1308","message":"Usage limit reached for 5 hour. Your limit will reset at ${beijing}"}}`;
  for (const [locale, expected] of [["en-US", /Retry after .* your time \(in 12 minutes\)/], ["zh-CN", /^请在以下时间之后重试：.*12分钟后）。$/], ["ja", /12 分後）。$/], ["ar", /12 دقيقة|١٢ دقيقة/]]) {
    await page.goto(`${url}/?locale=${locale}`);
    await page.fill("#payload", payload);
    await page.waitForSelector("#result time");
    assert.match(await page.innerText("#result strong:has(time)"), expected);
    assert.equal(await page.getAttribute("#result time", "datetime"), `${moment.toISOString().slice(0, 19)}Z`);
  }
  await page.fill("#payload", payload.replace(/20\d\d-/, "2025-"));
  await page.waitForFunction(() => !document.querySelector("#result time"));
  // Half a second before it is over, and after it.
  const soon = new Date(Date.now() + 2000 + 8 * 3600 * 1000).toISOString().slice(0, 19).replace("T", " ");
  await page.goto(`${url}/?locale=en-US`);
  await page.fill("#payload", payload.replace(beijing, soon));
  await page.waitForFunction(() => /The time that the server named is over\. Retry now\./.test(document.querySelector("#result").innerText), null, { timeout: 5000 });
});

test("support gets a text, copied by a button", async ({ page, url, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${url}/?locale=en-US`);
  await page.fill("#payload", V4.replace("充值。", "充值。 sk-0123456789abcdef0123456789abcdef"));
  await page.waitForSelector("#result .sentence");
  await page.click("[data-copy=support]");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^code: 1113\nrequest ID: 20261122093015a1b2c3d4e5f60718\ntime: 2026-11-22 09:30:15 \(UTC\+8\)\nserver said: 余额不足/);
  assert.ok(!copied.includes("0123456789abcdef0123456789abcdef"), copied);
  assert.equal(await page.innerText("[data-copy=support]"), "Copied");
  await page.goto(`${url}/codes/1308?locale=en-US`);
  await page.click("[data-copy=constant]");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "ErrorCode::USAGE_LIMIT");
});

test("the catalogue is searched as one types, and the search can be shared", async ({ page, url }) => {
  await page.goto(`${url}/codes?locale=en-US`);
  assert.equal(await page.innerText(".count"), "64 codes");
  await page.fill("#q", "余额");
  await page.waitForFunction(() => document.querySelector(".count").innerText !== "64 codes");
  const found = await page.locator("tbody th[scope=row]").allInnerTexts();
  assert.ok(found.includes("1113") && found.length < 10, found.join());
  assert.equal(new URL(page.url()).searchParams.get("q"), "余额");
  await page.reload();
  assert.deepEqual(await page.locator("tbody th[scope=row]").allInnerTexts(), found);
  await page.fill("#q", "");
  await page.locator("input[name=remedy][value=top-up]").check();
  await page.waitForFunction(() => {
    const remedies = [...document.querySelectorAll(".codes td:nth-of-type(2)")].map((cell) => cell.innerText);
    return remedies.length > 1 && remedies.every((remedy) => remedy === "Top up");
  });
  await page.locator("input[name=audience][value=end-user]").check();
  await page.waitForFunction(() => /support team/.test(document.querySelector(".codes td").innerText));
  // The language keeps the search.
  await page.selectOption("#locale", "ja");
  await page.click("button[form=language]");
  assert.equal(new URL(page.url()).searchParams.get("remedy"), "top-up");
  assert.equal(await page.getAttribute("html", "lang"), "ja");
  await page.fill("#q", "nothing has these words");
  await page.waitForFunction(() => /一致するコードはありません/.test(document.querySelector(".count").innerText));
});

test("a sentence changes with its arguments", async ({ page, url }) => {
  await page.goto(`${url}/codes/1308?locale=en-US`);
  await page.fill("#field-number", "1");
  await page.fill("#field-unit", "day");
  await page.waitForFunction(() => /Usage limit reached for 1 day\./.test(document.querySelector("#sentence").innerText));
  assert.match(await page.innerText("#sentences"), /一|1 天/);
  await page.goto(page.url());
  assert.match(await page.innerText("#sentence"), /for 1 day\./);
  await page.click(".neighbors [rel=next]");
  assert.equal(new URL(page.url()).pathname, "/codes/1309");
  assert.equal(new URL(page.url()).searchParams.get("locale"), "en-US");
});

test("the page is mirrored for readers from right to left", async ({ page, url }) => {
  const boxes = async (locale) => {
    await page.goto(`${url}/codes?locale=${locale}`);
    const box = async (selector) => (await page.locator(selector).first().boundingBox()).x;
    return [await page.getAttribute("html", "dir"), await box("header b"), await box("#dark"), await box("tbody th[scope=row]"), await box("tbody td:last-child")];
  };
  const [ltr, brand, dark, first, last] = await boxes("en-US");
  assert.ok(ltr === "ltr" && brand < dark && first < last);
  const [rtl, mirroredBrand, mirroredDark, mirroredFirst, mirroredLast] = await boxes("ar");
  assert.ok(rtl === "rtl" && mirroredBrand > mirroredDark && mirroredFirst > mirroredLast);
});

test("everything works without a script", async ({ page, url }) => {
  await page.goto(`${url}/?locale=en-US`);
  await page.fill("#payload", V4);
  await page.click("button.main");
  assert.match(await page.innerText("#result .sentence"), /Insufficient balance/);
  assert.equal(await page.inputValue("#payload"), V4);
  // Another language, with what was pasted.
  await page.selectOption("#locale", "ar");
  await page.click("header button");
  assert.equal(await page.getAttribute("html", "dir"), "rtl");
  assert.equal(await page.inputValue("#payload"), V4);
  assert.equal(await page.getAttribute("#result .sentence [lang]", "lang"), "ar");
  // And from there on.
  await page.click("nav a[href^='/codes']");
  assert.equal(await page.getAttribute("html", "lang"), "ar");
  await page.fill("#q", "1308");
  await page.click("[role=search] button");
  assert.deepEqual(await page.locator("tbody th[scope=row]").allInnerTexts(), ["1308"]);
  await page.click("tbody th[scope=row] a");
  await page.fill("#field-number", "3");
  await page.click(".fields button");
  assert.match(await page.innerText("#sentences"), /3 hours/);
  assert.equal(await page.locator("button[data-copy]:visible").count(), 0);
  assert.equal(await page.locator("#dark:visible").count(), 0);
}, { javaScriptEnabled: false });

test("hostile payloads stay text", async ({ page, url }) => {
  const isHarmless = async () => {
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    assert.equal(await page.locator("main img, main script, main svg").count(), 0);
    assert.equal(await page.inputValue("#payload"), HOSTILE);
  };
  await page.goto(`${url}/?locale=en-US`);
  await page.fill("#payload", HOSTILE);
  await page.waitForSelector("#result .sentence");
  assert.match(await page.innerText("#result"), /<img src=x onerror='window\.hacked=1'>/);
  await isHarmless();
  await page.evaluate(() => document.querySelector("#explain").submit());
  await page.waitForSelector("#result .sentence");
  await isHarmless();
  const query = `"><script>window.hacked=1</script>`;
  for (const place of ["/codes?q=", "/codes/1308?number=", "/?example=", "/?locale=", "/codes?category=", "/texts/de?state=", "/nowhere?"]) {
    await page.goto(url + place + encodeURIComponent(query));
    assert.equal(await page.evaluate(() => window.hacked), undefined, place);
    assert.equal(await page.locator("main script").count(), 0, place);
  }
}, { allowed: [404] });

test("what is too long says how much was read", async ({ page, url }) => {
  await page.goto(`${url}/?locale=en-US`);
  await page.evaluate(() => (document.querySelector("#payload").value = "x".repeat(1100000)));
  await page.evaluate(() => document.querySelector("#explain").submit());
  await page.waitForSelector("#result .note");
  assert.match(await page.innerText("#result .note"), /Only the first 1 MiB were read/);
});

test("an error of the server is in the language of the reader", async ({ page, url }) => {
  const response = await page.goto(`${url}/nowhere?locale=ja`);
  assert.equal(response.status(), 404);
  assert.equal(await page.getAttribute("html", "lang"), "ja");
  assert.equal((await response.allHeaders())["content-language"], "ja");
  assert.match(await page.innerText("main"), /見つかりません/);
  assert.equal((await page.goto(`${url}/codes/9999?locale=ar`)).status(), 404);
  assert.equal(await page.getAttribute("html", "dir"), "rtl");
}, { allowed: [404] });

test("colors follow the system, or the switch, and no cookie", async ({ page, url, context }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.goto(url);
  const light = await background();
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await background();
  assert.notEqual(light, dark);
  assert.equal(await page.getAttribute("#dark", "aria-pressed"), "false");
  await page.reload();
  assert.equal(await page.getAttribute("#dark", "aria-pressed"), "true");
  await page.click("#dark");
  assert.equal(await background(), light);
  await page.goto(`${url}/codes`);
  assert.equal(await background(), light);
  assert.deepEqual(await context.cookies(), []);
});

test("the texts follow a save within a second, and do not move", async ({ page, url }) => {
  const write = (id, text) => {
    const lines = fs.readFileSync(file, "utf8").split("\n");
    fs.writeFileSync(file, lines.map((line) => (line.startsWith(`${id} =`) ? `${id} = ${text}` : line)).join("\n"));
  };
  await page.goto(`${url}/texts?locale=en-US`);
  assert.match(await page.innerText("tr#de"), /^de\s/);
  await page.click("tr#de a");
  const seen = page.locator("#error-1113");
  await seen.evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
  const top = (await seen.boundingBox()).y;
  const focus = "#error-1113 h3 a";
  await page.focus(focus);
  const saved = Date.now();
  write("error-1000", `Die Anmeldung ist gescheitert${" und gescheitert".repeat(60)}`);
  await page.waitForFunction(() => /gescheitert und/.test(document.querySelector("#error-1000").innerText), null, { polling: 20 });
  const took = Date.now() - saved;
  assert.ok(took < 1000, `${took} ms`);
  assert.ok(Math.abs((await seen.boundingBox()).y - top) < 1.5, "the page moved under the reader");
  assert.equal(await page.evaluate(() => document.activeElement.closest("article").id), "error-1113");
  // A mistake is shown at its message; the states filter.
  write("error-1001", "Kein { $feld }");
  await page.waitForFunction(() => /has no argument/.test(document.querySelector("#error-1001").innerText));
  await page.locator("input[name=state][value=faulty]").check();
  await page.waitForFunction(() => document.querySelectorAll("article").length === 1);
  assert.ok(await page.locator("#error-1001").count());
  // One message, with values, in both languages; live, too.
  await page.goto(`${url}/texts/de/error-1220?locale=en-US`);
  write("error-1220", "Kein Zugriff auf { $API_name }");
  await page.waitForFunction(() => /Kein Zugriff auf/.test(document.querySelector("#live dl").innerText));
  await page.fill("#field-API_name", "glm-x");
  await page.waitForFunction(() => /Kein Zugriff auf .?glm-x/.test(document.querySelector("#live dl").innerText));
  assert.match(await page.innerText("#live dl"), /permission to access .?glm-x/);
});

test("the keyboard reaches everything, and shows where it is", async ({ page, url }) => {
  for (const place of ["/", "/codes", "/codes/1308", "/texts/de"]) {
    await page.goto(`${url}${place}?locale=en-US`);
    // From the beginning.
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute("tabindex");
    });
    const expected = await page.evaluate(() => {
      const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")];
      const radios = new Set();
      const isOne = (element) => element.type !== "radio" || (!radios.has(element.name) && radios.add(element.name));
      return all.filter((element) => element.checkVisibility() && isOne(element)).length;
    });
    const reached = new Set();
    for (let presses = 0; presses < expected + 3 && presses < 60; presses++) {
      await page.keyboard.press("Tab");
      const [mark, isSeen] = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === document.body) return ["", true];
        const all = [...document.querySelectorAll("*")];
        const shown = element.matches(".chips input") ? element.nextElementSibling : element;
        return [String(all.indexOf(element)), getComputedStyle(shown).outlineStyle !== "none"];
      });
      assert.ok(isSeen, `${place}: the focus is not seen at press ${presses + 1}`);
      if (mark) reached.add(mark);
      if (presses === 0) assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    }
    assert.ok(reached.size >= Math.min(expected, 57), `${place}: ${reached.size} of ${expected}`);
  }
});

test("nothing is cut off when narrow, zoomed or with large letters", async ({ page, url }) => {
  for (const [width, height] of [[320, 640], [360, 740], [720, 450], [1440, 900]]) {
    await page.setViewportSize({ width, height });
    for (const locale of ["en-US", "ar", "ja"]) {
      for (const place of ["/?example=body&", "/?", "/codes?", "/codes/1308?", "/codes/1210?", "/texts?", "/texts/de?", "/texts/de/error-1308?"]) {
        await page.goto(`${url}${place}locale=${locale}`);
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(excess <= 0, `${place} in ${locale} is ${excess} px too wide at ${width}`);
        // What to do is a word or two, and on one line.
        const lines = await page.locator(".codes td:nth-of-type(2)").evaluateAll((all) => all.map((cell) => {
          const text = document.createRange();
          text.selectNodeContents(cell);
          return text.getClientRects().length;
        }));
        assert.ok(lines.every((count) => count <= 1), `${place} in ${locale} at ${width}: ${lines}`);
      }
      // The language and the colors are on one line.
      const boxes = await page.locator(".settings :is(select, button)").evaluateAll((all) => all.map((element) => element.getBoundingClientRect()));
      assert.ok(width < 360 || boxes.length === 3 && Math.max(...boxes.map(({ top }) => top)) < Math.min(...boxes.map(({ bottom }) => bottom)), `${locale} at ${width}`);
      for (const payload of [LIMIT, LONG]) {
        await page.goto(`${url}/?locale=${locale}`);
        await page.fill("#payload", payload);
        await page.waitForSelector("#result .sentence");
        await page.evaluate(() => document.querySelectorAll("details").forEach((element) => (element.open = true)));
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(excess <= 0, `${payload} in ${locale} is ${excess} px too wide at ${width}`);
        // A moment is on one line.
        const moments = await page.locator("#result .moment").evaluateAll((all) => all.map((element) => new Set([...element.getClientRects()].map(({ top }) => Math.round(top))).size));
        assert.ok(payload === LONG || moments.length > 2, `${moments}`);
        assert.ok(moments.every((lines) => lines === 1), `${moments} in ${locale} at ${width}`);
      }
    }
  }
});

test("the chip that is chosen is seen on a phone", async ({ page, url }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const locale of ["en-US", "ar"]) {
    for (const chosen of ["category=policy-block&remedy=ask-support", "category=&remedy=fix-request"]) {
      await page.goto(`${url}/codes?${chosen}&locale=${locale}`);
      const chips = await page.locator(".chips").evaluateAll((all) => all.map((row) => {
        const [around, chip] = [row, row.querySelector(":checked + span")].map((element) => element.getBoundingClientRect());
        return chip.left >= around.left && chip.right <= around.right;
      }));
      assert.deepEqual(chips, [true, true, true, true], `${chosen} in ${locale}`);
    }
  }
});

test("the catalogue on paper is a table", async ({ page, url }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(`${url}/codes?locale=en-US`);
  await page.emulateMedia({ media: "print" });
  const shown = (selector) => page.locator(selector).first().isVisible();
  assert.deepEqual([await shown("header"), await shown("form"), await shown(".codes")], [false, false, true]);
  const display = (selector) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).display);
  assert.deepEqual([await display(".codes tr"), await display(".codes td"), await display(".codes thead")], ["table-row", "table-cell", "table-header-group"]);
});

test("nothing moves for who wants no motion", async ({ page, url }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(url);
  const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((element) => parseFloat(getComputedStyle(element).transitionDuration) > 0).length);
  assert.equal(moving, 0);
});

test("pages are light", async ({ page, url }) => {
  const sizes = {};
  for (const name of ["style.css", "script.js"]) {
    sizes[name] = (await (await page.request.get(`${url}/${name}`)).body()).length;
    assert.ok(sizes[name] < 12 * 1024, `${name}: ${sizes[name]}`);
  }
  for (const place of ["/", "/codes", "/codes/1308", "/texts", "/texts/de"]) {
    let sum = 0;
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.setCacheDisabled", { cacheDisabled: true });
    session.on("Network.loadingFinished", (event) => (sum += event.encodedDataLength));
    await page.goto(`${url}${place}?locale=ar`, { waitUntil: "load" });
    await page.waitForTimeout(200);
    await session.detach();
    sizes[place] = sum;
  }
  console.log(`  ${JSON.stringify(sizes)}`);
  for (const [place, size] of Object.entries(sizes)) assert.ok(size > 4000 && size < 50 * 1024, `${place}: ${size}`);
});

for (const locale of ["en-US", "ar"]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing in ${locale}, ${colorScheme}`, async ({ page, url }) => {
      for (const place of ["/?", "/?example=body&", "/?example=log&", "/codes?", "/codes?q=nothing+has+these+words&", "/codes/1308?", "/codes/500?", "/texts?", "/texts/de?", "/texts/de/error-1308?", "/nowhere?"]) {
        await page.goto(`${url}${place}locale=${locale}`);
        await page.evaluate(() => document.querySelectorAll("details").forEach((element) => (element.open = true)));
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("; ")}`);
        assert.deepEqual(found, [], place);
      }
    }, { colorScheme, allowed: [404] });
  }
}

test("the pages of site work from files", async ({ page }) => {
  const site = path.join(texts, "..", `${path.basename(texts)}-site`);
  execFileSync(program, ["site", site]);
  try {
    await page.goto(`file://${site}/index.html`);
    await page.click("a[lang=ja]");
    assert.equal(await page.getAttribute("html", "lang"), "ja");
    await page.fill("#q", "1308");
    assert.deepEqual(await page.locator("tbody th[scope=row]:visible").allInnerTexts(), ["1308"]);
    // As on the server: by the name, by words of another language, and by what the server says.
    for (const [words, code] of [["insufficient_balance", "1113"], ["الثنائية", "1005"], ["messages 参数非法", "1214"]]) {
      await page.fill("#q", words);
      assert.deepEqual(await page.locator("tbody th[scope=row]:visible").allInnerTexts(), [code], words);
    }
    // That nothing is found is told, and how many there are is said of all.
    for (const [words, expected] of [["nothing has these words", /一致するコードはありません/], ["1308", /^$/], ["", /^64/]]) {
      await page.fill("#q", words);
      assert.match(await page.innerText(".count"), expected);
    }
    await page.fill("#q", "1308");
    await page.click("th a[href='1308.html']");
    await page.click(".languages summary");
    await page.click(".languages a[lang=ar]");
    assert.equal(await page.getAttribute("html", "dir"), "rtl");
    assert.match(page.url(), /\/ar\/1308\.html$/);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document, { preload: false }));
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
  } finally {
    fs.rmSync(site, { recursive: true });
  }
});

async function main() {
  fs.mkdirSync(path.dirname(file));
  execFileSync(program, ["new-locale", "de", texts]);
  const server = spawn(program, ["serve", "--listen", "127.0.0.1:0", "--locales", texts], { stdio: ["ignore", "ignore", "pipe"] });
  const url = await new Promise((resolve, reject) => {
    let output = "";
    server.stderr.on("data", (data) => {
      output += data;
      const found = output.match(/listening on (http:\S+)\n/);
      if (found) resolve(found[1]);
    });
    server.on("exit", (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  let failed = 0;
  for (const { name, run, options } of tests.filter(({ name }) => name.includes(only))) {
    const { allowed = [], ...rest } = options;
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...rest });
    const page = await context.newPage();
    page.setDefaultTimeout(10000);
    const complaints = [];
    // Nothing is asked of anybody else, and nothing breaks the policy.
    page.on("request", (request) => {
      const isOwn = request.url().startsWith(`${url}/`) || request.url().startsWith("file:");
      if (!isOwn) complaints.push(`a request to ${request.url()}`);
    });
    page.on("console", (message) => {
      if (message.type() === "error" && !allowed.some((status) => message.text().includes(String(status)))) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    try {
      await run({ page, url, context });
      assert.deepEqual(complaints, []);
      console.log(`ok ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED ${name}\n${error.stack}\n${complaints.join("\n")}`);
    }
    await context.close();
  }
  await browser.close();
  server.removeAllListeners("exit");
  server.kill();
  fs.rmSync(texts, { recursive: true });
  process.exitCode = failed ? 1 : 0;
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});

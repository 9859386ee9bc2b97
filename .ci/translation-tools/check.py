"""What other people's tools make of locales/: compare-locales finds nothing, and whatever goes out to PO, XLIFF or Pontoon's own
library comes back the same. Run from the root of the repository, after the packages of requirements.txt are there."""

import difflib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from fluent.syntax import ast, parse
from moz.l10n.resource import l10n_equal, parse_resource, serialize_resource

import convert

UNFINISHED = """# en-US: error-1261 = Prompt too long
# not translated yet
error-1261 = Prompt too long


# en-US was: error-1260 = Runtime Error
# en-US: error-1260 = API Runtime Error
# translated from 5f3a9c21
error-1260 = Laufzeitfehler der API
# en-US: error-1213 = { $field } parameter not received properly
# en-US:     .bare = A parameter was not received properly
# not translated yet
error-1213 = { $field } kam nicht an
    .bare = A parameter was not received properly
error-1110 = Das Konto ist inaktiv
"""

FINDINGS = ["errors", "warnings", "missing", "obsolete", "keys", "report"]


def compare_locales():
    code = "from compare_locales.commands import CompareLocales; CompareLocales.call()"
    command = [sys.executable, "-c", code, "--json", "-", "l10n.toml", "."]
    ran = subprocess.run(command, check=True, capture_output=True, text=True)
    locales = {path.parent.name for path in texts()} - {convert.REFERENCE.parent.name}
    [report] = json.loads(ran.stdout)
    if report["summary"].keys() != locales:
        sys.exit(f"l10n.toml has {sorted(report['summary'])}, and locales/ has {sorted(locales)}")
    for locale, summary in report["summary"].items():
        print(f"compare-locales: {locale}: {summary['changed']} messages translated, {summary['unchanged']} as in the reference")
        assert not any(summary[finding] for finding in FINDINGS), json.dumps(report, indent=1, ensure_ascii=False)


def texts():
    return sorted(Path("locales").glob("*/*.ftl"))


def said(path):
    """The messages of a file, without comments."""
    entries = parse(path.read_text(encoding="utf-8")).body
    assert not [entry for entry in entries if isinstance(entry, ast.Junk)], path
    return {entry.id.name: (entry.value, entry.attributes) for entry in entries if isinstance(entry, ast.Message)}


def same(one, other):
    def equal(a, b):
        return (a is b) or a.equals(b)

    return one.keys() == other.keys() and all(
        equal(one[name][0], other[name][0])
        and len(one[name][1]) == len(other[name][1])
        and all(map(equal, one[name][1], other[name][1]))
        for name in one
    )


def there_and_back(path, suffix, directory):
    file = directory / f"texts{suffix}"
    convert.export(path, file)
    # Into the file that is there: its comments stay, too.
    kept = directory / "kept" / path.parent.name / path.name
    kept.parent.mkdir(parents=True)
    kept.write_bytes(path.read_bytes())
    convert.take(file, kept)
    assert path.read_bytes() == kept.read_bytes(), f"{path} changes through {suffix}"
    # Into a new one.
    new = directory / "new" / path.parent.name / path.name
    convert.take(file, new)
    own = said(path)
    assert same(own, said(new)), f"{path} is not the same after {suffix}"
    # A translation made out there arrives, and nothing else changes.
    # Of a text that no other has a part of.
    lines = path.read_text(encoding="utf-8")
    plain = {name: value.elements for name, (value, _) in own.items() if value and len(value.elements) == 1}
    alone = (name for name, [element] in plain.items() if isinstance(element, ast.TextElement) and lines.count(element.value) == 1)
    old = "error-1110" if "error-1110" in own else next(alone)
    [value] = own[old][0].elements
    file.write_text(file.read_text(encoding="utf-8").replace(value.value, "{ $new } *"), encoding="utf-8")
    convert.take(file, new)
    changed = [name for name, message in said(new).items() if not same({name: message}, {name: own[name]})]
    assert changed == [old], f"{changed} changed, {old} was meant to"
    # Nothing else of the file does, be it a blank line.
    convert.take(file, kept)
    changed = [line for line in difflib.ndiff(*(text.read_text(encoding="utf-8").splitlines() for text in (path, kept))) if line[0] in "-+"]
    assert changed == [f"- {old} = {value.value}", f"+ {old} = {{ $new }} *"], changed


def unfinished(suffix, directory):
    """What is not translated is empty out there, what is in part is fuzzy, and neither changes anything on its way back."""
    file, ftl = directory / f"texts{suffix}", directory / "texts" / "de" / "errors.ftl"
    ftl.parent.mkdir(parents=True)
    ftl.write_text(UNFINISHED, encoding="utf-8")
    convert.export(ftl, file)
    assert list(convert.translations(file)) == ["error-1110"], convert.translations(file)
    units = {unit.source: unit for unit in convert.of_suffix(file)(file.open("rb")).units if not unit.isheader()}
    targets = [units[source].target or "" for source in ["Prompt too long", "API Runtime Error"]]
    assert targets == ["", "Laufzeitfehler der API"], targets
    assert not any("##" in note or "Category" in note for note in (unit.getnotes() for unit in units.values()))
    convert.take(file, ftl)
    assert ftl.read_text(encoding="utf-8") == UNFINISHED


def wrong_paths():
    for arguments in [
        ["export", "nowhere.ftl", "out.po"],
        ["import", "nowhere.po", "out.ftl"],
        ["export", str(convert.REFERENCE), "out.txt"],
        ["import", "l10n.toml", "out.ftl"],
        ["export", "l10n.toml", "out.po"],
    ]:
        ran = subprocess.run([sys.executable, convert.__file__, *arguments], check=False, capture_output=True, text=True)
        assert ran.returncode == 1 and ran.stderr.count("\n") == 1, ran.stderr


def through_pontoon(path):
    resource = parse_resource(str(path))
    again = parse_resource(path.name, "".join(serialize_resource(resource)).encode())
    assert l10n_equal(resource, again), f"{path} changes through moz.l10n"


def main():
    compare_locales()
    wrong_paths()
    for suffix in [".po", ".xlf"]:
        with tempfile.TemporaryDirectory() as directory:
            unfinished(suffix, Path(directory))
    for path in texts():
        for suffix in [".po", ".xlf"]:
            with tempfile.TemporaryDirectory() as directory:
                there_and_back(path, suffix, Path(directory))
        through_pontoon(path)
        print(f"{path}: {len(said(path))} messages are the same after PO, XLIFF and moz.l10n")


if __name__ == "__main__":
    main()

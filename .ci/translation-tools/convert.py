"""The texts of a locale as PO or XLIFF, and back. translate-toolkit does the work; this says which files.

    convert.py export locales/ja/errors.ftl ja.po     # or ja.xlf
    convert.py import ja.po locales/ja/errors.ftl     # or ja.xlf

A unit is a whole message: its value and, a line each, its attributes, in Fluent's syntax, selectors included. So nothing of
a message is lost, and the translator must leave `{ $name }` and `.bare =` as they are. A unit without a translation changes
nothing. Comments of the FTL file stay; layout is that of the Fluent serializer until `bigmodel-errors sync` is run.
"""

import io
import sys
from pathlib import Path

from translate.convert.fluent2po import fluent2po
from translate.storage.fluent import FluentContentError, FluentFile
from translate.storage.po import pofile
from translate.storage.xliff import xlifffile

REFERENCE = Path("locales/en-US/errors.ftl")


def read(path):
    with open(path, "rb") as file:
        return FluentFile(file)


def messages(store):
    """The messages of a Fluent file by ID; what has none is a comment."""
    return {unit.getid(): unit for unit in store.units if unit.getid()}


def export_po(reference, translation):
    po = fluent2po().merge_store(reference, translation)
    for unit in po.units:
        if not unit.isheader():
            # The ID as context: two messages may say the same, and locations get lost on the way.
            unit.setcontext(" ".join(unit.getlocations()))
    return po


def export_xliff(reference, translation, locale):
    xliff = xlifffile()
    xliff.setsourcelanguage(REFERENCE.parent.name)
    xliff.settargetlanguage(locale)
    known = messages(translation)
    for name, message in messages(reference).items():
        unit = xliff.addsourceunit(message.source)
        unit.setid(name)
        unit.addnote(message.getnotes(), origin="developer")
        if name in known:
            unit.target = known[name].source
    return xliff


def write(store, path):
    # Whole or not at all: a text that is no Fluent is found while writing.
    content = io.BytesIO()
    store.serialize(content)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.getvalue())


def export(ftl, out):
    reference, translation = read(REFERENCE), read(ftl)
    if out.suffix == ".po":
        write(export_po(reference, translation), out)
    else:
        write(export_xliff(reference, translation, ftl.parent.name), out)


def translations(path):
    """What a PO or XLIFF file says, by message ID."""
    with open(path, "rb") as file:
        if path.suffix == ".po":
            units = [(unit.getcontext(), unit) for unit in pofile(file).units if not unit.isheader()]
        else:
            # The last part: the store puts the name of the file before it.
            units = [(unit.getid().split("\x04")[-1], unit) for unit in xlifffile(file).units]
    return {name: str(unit.target) for name, unit in units if unit.target and not unit.isfuzzy()}


def take(source, ftl):
    said = translations(source)
    reference = read(REFERENCE)
    for name in said.keys() - messages(reference).keys():
        print(f"{source}: no message {name} in {REFERENCE}", file=sys.stderr)
    if ftl.exists():
        store = read(ftl)
        # New messages come last; `sync` puts them into their places.
        store.units += [unit for name, unit in messages(reference).items() if name in said.keys() - messages(store).keys()]
    else:
        store = reference
        store.units = [unit for unit in reference.units if not unit.getid() or unit.getid() in said]
    for name, message in messages(store).items():
        message.source = said.get(name, message.source)
    try:
        write(store, ftl)
    except FluentContentError as error:
        sys.exit(f"{source}: {error}")


def main():
    match sys.argv[1:]:
        case ["export", ftl, out]:
            export(Path(ftl), Path(out))
        case ["import", source, ftl]:
            take(Path(source), Path(ftl))
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()

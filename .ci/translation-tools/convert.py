"""The texts of a locale as PO or XLIFF, and back. translate-toolkit does the work; this says which files.

    convert.py export locales/ja/errors.ftl ja.po     # or ja.xlf
    convert.py import ja.po locales/ja/errors.ftl     # or ja.xlf

A unit is a whole message: its value and, a line each, its attributes, in Fluent's syntax, selectors included. So nothing of
a message is lost, and the translator must leave `{ $name }` and `.bare =` as they are. What is not translated yet is empty;
what is translated in part, or from an earlier English text, is fuzzy (PO) or needs translation (XLIFF). Neither changes
anything on the way back, and of the FTL file only the messages that changed do.
"""

import re
import sys
from pathlib import Path

from fluent.syntax import FluentSerializer, ast, parse
from translate.storage.base import ParseError
from translate.storage.fluent import FluentContentError, FluentFile, FluentUnit
from translate.storage.po import pofile
from translate.storage.xliff import xlifffile

REFERENCE = Path(__file__).resolve().parents[2] / "locales" / "en-US" / "errors.ftl"

# What an XLIFF editor may say of a text that is not to be taken.
UNFINISHED = re.compile("new|needs-.*")


class Message:
    """A message as it stands in a file: what it says, and the comment lines above it."""

    def __init__(self, entry):
        self.name = entry.id.name if isinstance(entry, ast.Message) else f"-{entry.id.name}"
        self.notes = entry.comment.content if entry.comment else ""
        self.source = FluentUnit.new_from_entry(entry).source
        self.start, self.end = entry.id.span.start - (self.name[0] == "-"), entry.span.end
        lines = self.notes.splitlines()
        self.is_marked = "not translated yet" in lines
        self.is_outdated = any(line.startswith("en-US was:") for line in lines)


def read(path):
    # Line ends stay as they are.
    with open(path, encoding="utf-8-sig", newline="") as file:
        return file.read()


def messages(text, path):
    """The messages and terms of a Fluent text by name."""
    found = {}
    for entry in parse(text).body:
        if isinstance(entry, ast.Junk):
            start = entry.annotations[0].span.start if entry.annotations else entry.span.start
            sys.exit(f"{path}:{text.count(chr(10), 0, start) + 1}: this is no Fluent; bigmodel-errors check says more")
        if isinstance(entry, (ast.Message, ast.Term)):
            message = Message(entry)
            found.setdefault(message.name, message)
    return found


def reference_of(ftl):
    """The messages of the reference's file of that name, or else of its errors."""
    path = REFERENCE.with_name(ftl.name)
    path = path if path.exists() else REFERENCE
    return messages(read(path), path)


def export(ftl, out):
    reference, known = reference_of(ftl), messages(read(ftl), ftl)
    store = of_suffix(out)()
    if out.suffix == ".po":
        store.updateheader(
            add=True, Language=ftl.parent.name, Content_Type="text/plain; charset=UTF-8", Content_Transfer_Encoding="8bit"
        )
    else:
        store.setsourcelanguage(REFERENCE.parent.name)
        store.settargetlanguage(ftl.parent.name)
    for name, message in reference.items():
        unit = store.addsourceunit(message.source)
        unit.addnote(message.notes, origin="developer")
        if out.suffix == ".po":
            # The ID as context: two messages may say the same.
            unit.setcontext(name)
        else:
            unit.setid(name)
        own = known.get(name)
        if own and not (own.is_marked and own.source == message.source):
            unit.target = own.source
            if own.is_marked or own.is_outdated:
                unit.markfuzzy(True)
    # Whole or not at all.
    content = bytes(store)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(content)


def of_suffix(path):
    match path.suffix:
        case ".po":
            return pofile
        case ".xlf" | ".xliff":
            return xlifffile
    sys.exit(f"{path}: the name ends neither in .po nor in .xlf")


def translations(path):
    """What a PO or XLIFF file says, by message ID."""
    kind = of_suffix(path)
    with open(path, "rb") as file:
        units = [unit for unit in kind(file).units if not unit.isheader()]
    if kind is pofile:
        return {unit.getcontext(): str(unit.target) for unit in units if unit.target and not unit.isfuzzy()}
    # The last part of an ID: the store puts the name of the file before it.
    return {unit.getid().split("\x04")[-1]: str(unit.target) for unit in units if unit.target and is_finished(unit)}


def is_finished(unit):
    # Of the two, an editor may set only one.
    state, approved = unit.getlanguageNode(lang=None, index=1).get("state"), unit.xmlelement.get("approved")
    if approved == "yes" or not state:
        return approved != "no"
    return not UNFINISHED.fullmatch(state)


def written(name, source):
    """A message as it is written into a file, without a line end."""
    unit = FluentUnit(source=source, unit_id=name, fluent_type="Term" if name[0] == "-" else "Message")
    entry = FluentSerializer().serialize_entry(unit.to_entry())
    # A gap in a text of several lines has no blanks in it.
    return re.sub(r"\n +\n", "\n\n", entry).rstrip("\n")


def take(source, ftl):
    said, reference = translations(source), reference_of(ftl)
    for name in said.keys() - reference.keys():
        print(f"{source}: no message {name} in {REFERENCE.parent.name}", file=sys.stderr)
    text = read(ftl) if ftl.exists() else ""
    line_end = "\r\n" if "\r\n" in text else "\n"
    known = messages(text, ftl)
    # From the last to the first, so that what stands before stays where it is. New ones come last; `sync` puts them into
    # their places.
    for name, message in reversed(known.items()):
        if name in said and said[name] != message.source:
            entry = replaced(source, name, said[name], line_end)
            text = text[: message.start] + entry + text[message.end :]
    for name in reference:
        if name in said and name not in known:
            gap = line_end if text and not text.endswith("\n") else ""
            text += gap + line_end * bool(text) + replaced(source, name, said[name], line_end) + line_end
    ftl.parent.mkdir(parents=True, exist_ok=True)
    with open(ftl, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def replaced(path, name, source, line_end):
    try:
        return written(name, source).replace("\n", line_end)
    except (FluentContentError, ValueError) as error:
        sys.exit(f"{path}: {name}: {error}")


def main():
    try:
        match sys.argv[1:]:
            case ["export", ftl, out]:
                export(Path(ftl), Path(out))
            case ["import", source, ftl]:
                take(Path(source), Path(ftl))
            case _:
                sys.exit(__doc__)
    except OSError as error:
        sys.exit(f"{error.filename}: {error.strerror}")
    # What is no UTF-8, PO or XML.
    except (ParseError, SyntaxError, ValueError) as error:
        sys.exit(f"{sys.argv[2]}: {str(error).splitlines()[0]}")


if __name__ == "__main__":
    main()

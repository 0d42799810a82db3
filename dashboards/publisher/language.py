"""Makes both of Superset's catalogues out of language/vi.po: JSON for the pages, .mo for the server."""

import json
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[1] / "language" / "vi.po"


def write_catalogues(target: Path) -> int:
    """Writes target/vi.json and target/translations/vi/LC_MESSAGES/messages.mo.

    Returns the number of translated strings.
    """
    # Imported here: a prepare with nothing to do must not pay for it.
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with SOURCE.open("rb") as source:
        catalogue = read_po(source, locale="vi")
    words = {message.id: [message.string] for message in catalogue if message.id}
    untranslated = [word for word, translation in words.items() if not translation[0]]
    if untranslated:
        raise ValueError(f"language/vi.po: no translation for {untranslated}")

    header = {"domain": "superset", "plural_forms": "nplurals=1; plural=0", "lang": "vi"}
    pages = {"domain": "superset", "locale_data": {"superset": {"": header, **words}}}
    target.mkdir(parents=True, exist_ok=True)
    (target / "vi.json").write_text(json.dumps(pages, ensure_ascii=False), encoding="utf-8")

    server = target / "translations" / "vi" / "LC_MESSAGES"
    server.mkdir(parents=True, exist_ok=True)
    with (server / "messages.mo").open("wb") as compiled:
        write_mo(compiled, catalogue)
    return len(words)

"""What Traydo says in another language, read from where its translators wrote it."""
import pathlib
import xml.etree.ElementTree as ElementTree

folder = pathlib.Path(__file__).resolve().parents[3] / "translations"

# As the file names in translations/ and the locale that makes Traydo speak so.
LOCALES = {"en": "en_US", "ar": "ar_EG", "de": "de_DE", "es": "es_ES", "fr": "fr_FR", "ja": "ja_JP", "pl": "pl_PL",
           "pt_BR": "pt_BR", "zh_CN": "zh_CN"}


def environment(language):
    return {"LC_ALL": f"{LOCALES[language]}.UTF-8"}


class Words:
    def __init__(self, language):
        self._texts = {}
        if language == "en":
            return
        for context in ElementTree.parse(folder / f"traydo_{language}.ts").getroot().iter("context"):
            name = context.findtext("name").split("::")[-1]
            for message in context.iter("message"):
                if message.get("numerus") != "yes":
                    self._texts[name, message.findtext("source")] = message.findtext("translation")

    def say(self, context, source, *values):
        """As the program says it: without the mark of the key, the values in their places."""
        text = (self._texts.get((context, source)) or source).replace("&", "")
        for number, value in enumerate(values, 1):
            text = text.replace(f"%{number}", value)
        return text

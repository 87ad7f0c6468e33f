using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>What a family is told when it is asked for consent, in languages that a municipality has had it translated to.</summary>
public static partial class WordingTexts
{
    public static Text Title => new("Samtykketekster på andre språk", "Samtykketekstar på andre språk", "Consent texts in other languages");

    public static Text Lead => new(
        "En familie skal kunne lese selv hva den blir spurt om. Langbenk har teksten på bokmål, nynorsk og engelsk. Andre språk oversetter ikke Langbenk: kommunen får teksten oversatt, og legger den inn her.",
        "Ein familie skal kunne lese sjølv kva han blir spurd om. Langbenk har teksten på bokmål, nynorsk og engelsk. Andre språk omset ikkje Langbenk: kommunen får teksten omsett, og legg han inn her.",
        "A family must be able to read for itself what it is asked. Langbenk has the text in bokmål, nynorsk and English. Other languages Langbenk does not translate: the municipality has the text translated, and stores it here.");

    public static Text Ours => new("Kommunens tekster", "Kommunen sine tekstar", "The municipality’s texts");

    public static Text None => new("Ingen ennå. Slik får dere en:", "Ingen enno. Slik får de ein:", "None yet. This is how you get one:");

    public static IReadOnlyList<Text> Steps =>
    [
        new("Velg språket familiene hos dere leser best.", "Vel språket familiane hos dykk les best.", "Choose the language the families with you read best."),
        new("Send den norske teksten, setningene og ordene nedenfor til en translatør.", "Send den norske teksten, setningane og orda nedanfor til ein translatør.", "Send the Norwegian text, the sentences and the words below to a translator."),
        new("Be en annen som leser språket, lese oversettelsen mot den norske.", "Be ein annan som les språket, lese omsetjinga mot den norske.", "Ask somebody else who reads the language to hold the translation against the Norwegian."),
        new("En leder eller planlegger legger den inn her. Da kan den velges når noen blir spurt om samtykke.", "Ein leiar eller planleggjar legg han inn her. Då kan han veljast når nokon blir spurd om samtykke.", "A leader or a planner stores it here. Then it can be chosen when somebody is asked for consent."),
    ];

    public static Text ToTranslate => new("Den norske teksten som skal oversettes", "Den norske teksten som skal omsetjast", "The Norwegian text to translate");

    public static Text Make => new("Legg inn et språk", "Legg inn eit språk", "Add a language");

    public static Text Change => new("Endre samtykketeksten", "Endre samtykketeksten", "Change the consent text");

    public static Text MakeTitle => new("Samtykketekst på et annet språk", "Samtykketekst på eit anna språk", "Consent text in another language");

    public static Text Save => new("Lagre samtykketeksten", "Lagre samtykketeksten", "Save the consent text");

    public static Text KeepsOld => new(
        "De som alt er spurt, beholder teksten de ble spurt med.", "Dei som alt er spurde, beheld teksten dei vart spurde med.", "Those who have been asked already keep the text they were asked with.");

    public static Text Tag => new("Språkkode", "Språkkode", "Language code");

    public static Text TagHint => new(
        "To eller tre bokstaver, så skjermlesere leser den riktig: pl for polsk, uk for ukrainsk, so for somali, ar for arabisk, ti for tigrinja, se for nordsamisk. Med skrift når det trengs: ku-Arab.",
        "To eller tre bokstavar, så skjermlesarar les han rett: pl for polsk, uk for ukrainsk, so for somali, ar for arabisk, ti for tigrinja, se for nordsamisk. Med skrift når det trengst: ku-Arab.",
        "Two or three letters, so that screen readers read it right: pl for Polish, uk for Ukrainian, so for Somali, ar for Arabic, ti for Tigrinya, se for Northern Sami. With the script where needed: ku-Arab.");

    public static Text OwnName => new("Hva språket heter på språket selv", "Kva språket heiter på språket sjølv", "What the language is called in itself");

    public static Text OwnNameHint => new("For eksempel polski. Familien kjenner det igjen.", "Til dømes polski. Familien kjenner det att.", "For example polski. The family recognises it.");

    public static Text NorwegianName => new("Hva språket heter på norsk", "Kva språket heiter på norsk", "What the language is called in Norwegian");

    public static Text NorwegianNameHint => new("For eksempel polsk. Den som spør, velger etter det.", "Til dømes polsk. Den som spør, vel etter det.", "For example polsk. Whoever asks chooses by it.");

    public static Text Translator => new("Hvem har oversatt?", "Kven har omsett?", "Who translated it?");

    public static Text TranslatorHint => new(
        "Translatør eller firma. Familien og den som spør, ser det.", "Translatør eller firma. Familien og den som spør, ser det.", "The translator or company. The family and whoever asks see it.");

    public static Text Checked => new("Når ble den sist lest mot den norske?", "Når vart han sist lesen mot den norske?", "When was it last held against the Norwegian?");

    public static Text CheckedHint => new("Av en som leser begge språkene.", "Av ein som les begge språka.", "By somebody who reads both languages.");

    public static Text AllIsIn => new("Er alt med?", "Er alt med?", "Is everything in it?");

    public static Text AllIsInHint => new(
        "Dette kan ikke Langbenk kontrollere. Navnet ditt og dagen lagres.", "Dette kan ikkje Langbenk kontrollere. Namnet ditt og dagen blir lagra.", "This Langbenk cannot check. Your name and the day are stored.");

    public static Text AllIsInYes => new(
        "Hvert avsnitt i den norske teksten er med: at det er frivillig, at å ikke svare er et nei, at ja-et kan trekkes tilbake, hva familien kan få vite, og at alle må si fra når et barn er i fare.",
        "Kvart avsnitt i den norske teksten er med: at det er frivillig, at å ikkje svare er eit nei, at ja-et kan trekkjast tilbake, kva familien kan få vite, og at alle må seie frå når eit barn er i fare.",
        "Every paragraph of the Norwegian text is in it: that it is voluntary, that not answering is a no, that the yes can be taken back, what the family may learn, and that all must tell when a child is in danger.");

    public static Text Assured(string name, string day) => new($"Lest avsnitt for avsnitt av {name} {day}", $"Lesen avsnitt for avsnitt av {name} {day}", $"Held against the Norwegian by {name} {day}");

    public static Text CheckedOn(string day) => new($"Sist lest mot den norske {day}", $"Sist lesen mot den norske {day}", $"Last held against the Norwegian {day}");

    public static Text TranslatedBy(string name) => new($"Oversatt av {name}.", $"Omsett av {name}.", $"Translated by {name}.");

    public static Text PurposeBy(string name) => new($"Formålet er skrevet av {name}.", $"Formålet er skrive av {name}.", $"The purpose was written by {name}.");

    public static Text InNorwegian => new("Det samme på norsk", "Det same på norsk", "The same in Norwegian");

    public static Text Example => new("Slik ser familien den", "Slik ser familien han", "What the family sees");

    public static Text EndLead => new(
        "Tas teksten ut av bruk, kan ingen bli spurt med den. De som alt er spurt, beholder den.", "Blir teksten teken ut av bruk, kan ingen bli spurde med han. Dei som alt er spurde, beheld han.", "If it is taken out of use, nobody can be asked with it. Those who have been asked keep it.");

    public static Text NeedInterpreter(string names) => new($"Bruk tolk: {names}", $"Bruk tolk: {names}", $"Use an interpreter: {names}");

    public static Text AskHint => new(
        "Leser familien et annet språk enn norsk og engelsk, velger du det her, om kommunen har teksten. Norsk står under.",
        "Les familien eit anna språk enn norsk og engelsk, vel du det her, om kommunen har teksten. Norsk står under.",
        "If the family reads another language than Norwegian and English, choose it here, where the municipality has the text. The Norwegian stands under it.");

    public static Text PurposeInTheirs => new("Formålet på språket familien leser", "Formålet på språket familien les", "The purpose in the language the family reads");

    public static Text PurposeInTheirsHint => new(
        "Bare når du har valgt et annet språk enn bokmål, nynorsk og engelsk. Få en tolk eller translatør til å skrive det samme som du skrev øverst.",
        "Berre når du har valt eit anna språk enn bokmål, nynorsk og engelsk. Få ein tolk eller translatør til å skrive det same som du skreiv øvst.",
        "Only where you have chosen another language than bokmål, nynorsk and English. Have an interpreter or a translator write the same as you wrote at the top.");
}

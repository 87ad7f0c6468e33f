using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>A note on the wrong child: asked away by one, confirmed by another, gone for everybody.</summary>
public static class ErasureTexts
{
    public static Text Title => new("Notat på feil barn", "Notat på feil barn", "Note on the wrong child");

    public static Text Link => new("Står på feil barn?", "Står på feil barn?", "On the wrong child?");

    public static Text Lead => new(
        "Opplysninger om et annet barn skal ikke bli stående (personvernforordningen artikkel 5 nr. 1 bokstav d, jf. artikkel 17 nr. 1 bokstav d). Du ber om det, og en annen i tjenesten bekrefter. Så er ordene borte for alle.",
        "Opplysningar om eit anna barn skal ikkje bli ståande (personvernforordninga artikkel 5 nr. 1 bokstav d, jf. artikkel 17 nr. 1 bokstav d). Du ber om det, og ein annan i tenesta stadfester. Så er orda borte for alle.",
        "Information about another child is not to remain (GDPR Article 5(1)(d), cf. Article 17(1)(d)). You ask, and somebody else in the service confirms. Then the words are gone for everybody.");

    public static Text ToldLead => new(
        "De som har fått vite det, ser at et notat ble fjernet, og blir bedt om å ta det ut av egen journal. At det ble fortalt, står fortsatt, uten ordene.",
        "Dei som har fått vite det, ser at eit notat vart fjerna, og blir bedne om å ta det ut av eigen journal. At det vart fortalt, står framleis, utan orda.",
        "Those who were told see that a note was removed, and are asked to take it out of their own record. That it was told remains, without the words.");

    public static Text OtherwiseCorrect => new(
        "Er det riktig barn, men noe er feil? Da retter du med et nytt notat.", "Er det rett barn, men noko er feil? Då rettar du med eit nytt notat.", "Right child, but something is wrong? Then correct it with a new note.");

    public static Text What => new("Hva skal skje med notatet?", "Kva skal skje med notatet?", "What is to happen to the note?");

    public static Text Delete => new("Slettes: ordene blir borte", "Slettast: orda blir borte", "Deleted: the words are gone");

    public static Text Move => new("Flyttes til det riktige barnet", "Flyttast til det rette barnet", "Moved to the right child");

    public static Text ToTeam => new("Til hvilket lag?", "Til kva lag?", "To which team?");

    public static Text ToTeamHint => new(
        "Bare når det flyttes. Der er det fortalt til ingen før dere forteller det.", "Berre når det blir flytta. Der er det ikkje fortalt til nokon før de fortel det.", "Only where it is moved. There nobody has been told of it until you tell.");

    public static Text Why => new("Hvorfor?", "Kvifor?", "Why?");

    public static Text WhyHint => new(
        "Den som bekrefter, leser det, og det blir stående etterpå, uten at det vises. Ikke gjenta det som står i notatet.",
        "Den som stadfester, les det, og det blir ståande etterpå, utan at det blir vist. Ikkje ta opp att det som står i notatet.",
        "Whoever confirms reads it, and it stays afterwards, shown to nobody. Do not repeat what the note says.");

    public static Text InRecord => new("Hvordan rettes det i journalen?", "Korleis blir det retta i journalen?", "How is it put right in the record?");

    public static Text InRecordHint => new(
        "Notatet er journalført hos dere. Det som er journalført, rettes etter reglene for journalen og arkivet, ikke herfra. Er det en helsejournal, gjelder helsepersonelloven §§ 42–44: spør juristen deres.",
        "Notatet er journalført hos dykk. Det som er journalført, blir retta etter reglane for journalen og arkivet, ikkje herifrå. Er det ein helsejournal, gjeld helsepersonellova §§ 42–44: spør juristen dykkar.",
        "The note is in your own record. What is there is put right by the rules for the record and the archive, not from here. For a health record, the Health Personnel Act §§ 42–44 apply: ask your lawyer.");

    public static Text Ask => new("Be om at det fjernes", "Be om at det blir fjerna", "Ask for it to be removed");

    /// <summary>Two accounts of the same name are told from each other.</summary>
    public static Text AskedBy(string name, string userName, string day) => new($"{name} ({userName}) ba om det {day}", $"{name} ({userName}) bad om det {day}", $"{name} ({userName}) asked for it on {day}");

    public static Text WillBeDeleted => new("Ordene slettes.", "Orda blir sletta.", "The words are deleted.");

    public static Text WillMoveTo(string child) => new($"Notatet flyttes til laget rundt {child}.", $"Notatet blir flytta til laget rundt {child}.", $"The note is moved to the team around {child}.");

    public static Text AwaitsOther => new(
        "En annen i tjenesten må bekrefte. Lederen eller en kollega som har barnet, finner det under Samarbeid.",
        "Ein annan i tenesta må stadfeste. Leiaren eller ein kollega som har barnet, finn det under Samarbeid.",
        "Somebody else in the service must confirm. The leader, or a colleague who has the child, finds it under Cooperation.");

    public static Text AwaitsWhoSeesAll => new(
        "Lederen eller en kollega som ser begge lagene, må bekrefte.", "Leiaren eller ein kollega som ser begge laga, må stadfeste.", "The leader, or a colleague who sees both teams, must confirm.");

    public static Text Confirm => new("Bekreft: fjern notatet", "Stadfest: fjern notatet", "Confirm: remove the note");

    public static Text ConfirmMove => new("Bekreft: flytt notatet", "Stadfest: flytt notatet", "Confirm: move the note");

    public static Text CannotBeUndone => new("Det kan ikke gjøres om.", "Det kan ikkje gjerast om.", "It cannot be undone.");

    public static Text Withdraw => new("Trekk tilbake", "Trekk tilbake", "Withdraw");

    public static Text Stays => new("Nei, la notatet stå", "Nei, la notatet stå", "No, let the note stay");

    public static Text Waits => new("Noen har bedt om at det fjernes", "Nokon har bede om at det blir fjerna", "Somebody has asked for it to be removed");

    public static Text Removed(string day) => new($"Et notat ble fjernet {day}", $"Eit notat vart fjerna {day}", $"A note was removed on {day}");

    public static Text TakeOut => new(
        "Det handlet om et annet barn. Ligger det i journalen deres, ta det ut der også, etter reglene for journalen. Er det en helsejournal, gjelder helsepersonelloven §§ 42–44: spør juristen deres.",
        "Det handla om eit anna barn. Ligg det i journalen dykkar, ta det ut der òg, etter reglane for journalen. Er det ein helsejournal, gjeld helsepersonellova §§ 42–44: spør juristen dykkar.",
        "It was about another child. If it is in your record, take it out there too, by the rules for the record. For a health record, the Health Personnel Act §§ 42–44 apply: ask your lawyer.");

    public static Text IsOut => new("Det er ikke lenger i journalen vår", "Det er ikkje lenger i journalen vår", "It is no longer in our record");

    public static Text OutSince(string day) => new($"Ute av egen journal {day}", $"Ute av eigen journal {day}", $"Out of our own record {day}");

    public static Text ToConfirm => new("Notater som noen ber om å få fjernet", "Notat som nokon ber om å få fjerna", "Notes somebody asks to have removed");

    public static Text ToConfirmCount(int count) => count == 1
        ? new("1 notat venter på at en annen bekrefter at det fjernes", "1 notat ventar på at ein annan stadfester at det blir fjerna", "1 note awaits another person’s confirmation that it is removed")
        : new($"{count} notater venter på at en annen bekrefter at de fjernes", $"{count} notat ventar på at ein annan stadfester at dei blir fjerna", $"{count} notes await another person’s confirmation that they are removed");

    public static Text ToTakeOut => new("Fjernede notater som skal ut av egen journal eller makuleres", "Fjerna notat som skal ut av eigen journal eller makulerast", "Removed notes to take out of our own record or have destroyed");

    public static Text ToTakeOutCount(int count) => count == 1
        ? new("1 notat er fjernet og skal ut av egen journal eller makuleres", "1 notat er fjerna og skal ut av eigen journal eller makulerast", "1 note is removed and is to go out of our own record or be destroyed")
        : new($"{count} notater er fjernet og skal ut av egen journal eller makuleres", $"{count} notat er fjerna og skal ut av eigen journal eller makulerast", $"{count} notes are removed and are to go out of our own record or be destroyed");

    public static Text Plan(ReadErasures.Asking asking, Func<ReadErasures.Target, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(asking);
        ArgumentNullException.ThrowIfNull(nameOf);
        return asking.To is { } to ? WillMoveTo(nameOf(to)) : asking.Erasure.ToTeamId is null ? WillBeDeleted : AwaitsWhoSeesAll;
    }
}

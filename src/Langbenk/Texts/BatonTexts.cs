using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>That whoever holds the thread asks another to take it over.</summary>
public static class BatonTexts
{
    public static Text OfferedCount(int count) => new(
        count == 1 ? "1 samarbeid der dere er spurt om å lede videre" : $"{count} samarbeid der dere er spurt om å lede videre",
        count == 1 ? "1 samarbeid der de er spurde om å leie vidare" : $"{count} samarbeid der de er spurde om å leie vidare",
        count == 1 ? "1 cooperation that you are asked to take over" : $"{count} cooperations that you are asked to take over");

    public static Text PassOn => new("Gi stafettpinnen videre", "Gi stafettpinnen vidare", "Pass the baton on");

    public static Text PassOnLead => new("Den går over først når mottakeren sier ja.", "Han går over først når mottakaren seier ja.", "It passes only when the receiver says yes.");

    public static Text OfferedToYou(string name) => new($"{name} spør om dere tar over stafettpinnen.", $"{name} spør om de tek over stafettpinnen.", $"{name} asks whether you take over the baton.");

    public static Text OfferedBy(string service) => new($"{service} er spurt om å ta over stafettpinnen.", $"{service} er spurd om å ta over stafettpinnen.", $"{service} has been asked to take over the baton.");

    public static Text TakeOver => new("Ta over stafettpinnen", "Ta over stafettpinnen", "Take over the baton");

    public static Text NotTakeOver => new("Si nei til stafettpinnen", "Sei nei til stafettpinnen", "Decline the baton");

    public static Text TakeBack => new("Ta tilbake spørsmålet", "Ta tilbake spørsmålet", "Withdraw the question");
}

using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Work that waits for the leader after another service merged two registrations of one child.</summary>
public static class WaitingTexts
{
    public static Text Waiting => new("Venter på at du sier om de arbeider med barnet", "Ventar på at du seier om dei arbeider med barnet", "Waiting for you to say whether they work with the child");

    public static Text WaitingLead => new(
        "En annen tjeneste har slått sammen to registreringer, og dere kjente begge. Disse arbeidet bare med den ene, og er stengt ute til du svarer: ellers ville de lest det kolleger har skrevet på den andre.",
        "Ei anna teneste har slått saman to registreringar, og de kjende begge. Desse arbeidde berre med den eine, og er stengde ute til du svarer: elles ville dei lese det kollegaer har skrive på den andre.",
        "Another service has merged two registrations, and you knew both. These worked with only one of them, and are kept out until you answer: otherwise they would read what colleagues wrote on the other.");

    public static Text NotTheSame => new("Er de ikke samme barn? Skill dem igjen", "Er dei ikkje same barn? Skil dei att", "Are they not the same child? Separate them again");

    public static Text DoesWork => new("Arbeider med barnet", "Arbeider med barnet", "Works with the child");

    public static Text DoesNot => new("Arbeider ikke med barnet", "Arbeider ikkje med barnet", "Does not work with the child");

    public static Text ForLeader => new(
        "Registrert to ganger: si hvem hos dere som arbeider med barnet", "Registrert to gonger: sei kven hos dykk som arbeider med barnet", "Registered twice: say who in your service works with the child");

    public static Text ForWorker(int count) => count == 1
        ? new(
            "Et barn du arbeidet med, var registrert to ganger og er slått sammen. Lederen din må si at du arbeider med det før du ser det igjen.",
            "Eit barn du arbeidde med, var registrert to gonger og er slått saman. Leiaren din må seie at du arbeider med det før du ser det att.",
            "A child you worked with was registered twice and has been merged. Your leader must say that you work with the child before you see it again.")
        : new(
            $"{count} av dem du arbeidet med, var registrert to ganger og er slått sammen. Lederen din må si at du arbeider med dem før du ser dem igjen.",
            $"{count} av dei du arbeidde med, var registrerte to gonger og er slått saman. Leiaren din må seie at du arbeider med dei før du ser dei att.",
            $"{count} of those you worked with were registered twice and have been merged. Your leader must say that you work with them before you see them again.");

    public static Text Urgent => new("Haster det, åpner du i nødtilfelle", "Hastar det, opnar du i naudtilfelle", "If it is urgent, open in an emergency");
}

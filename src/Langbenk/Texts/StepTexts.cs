using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Steps;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>What was done around a team, day by day.</summary>
public static class StepTexts
{
    public static Text Title => new("Hva som er gjort, og hvorfor", "Kva som er gjort, og kvifor", "What was done, and why");

    public static Text Lead => new(
        "Det tjenesten din har gjort eller blitt spurt om i dette samarbeidet, dag for dag. Det andre har gjort seg imellom, står ikke her.",
        "Det tenesta di har gjort eller vorte spurd om i dette samarbeidet, dag for dag. Det andre har gjort seg imellom, står ikkje her.",
        "What your service has done or been asked in this cooperation, day by day. What others have done among themselves is not here.");

    public static Text AlsoTold(string services) => new($"{services} fikk også vite det", $"{services} fekk også vite det", $"{services} was told too");

    public static Text Of(TeamStep step, string holder, Func<Text, string> t)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(t);
        var whom = step.Whom.Length > 0 ? step.Whom : t(ConsentTexts.Someone);
        var form = step.Form is { } said ? ", " + t(ConsentTexts.FormOf(said)).ToLowerInvariant() : "";
        var thing = Thing(step.Entry);
        return step.Kind switch
        {
            TeamStepKind.ConsentAsked => new("Spurte om samtykke", "Spurde om samtykke", "Asked for consent"),
            TeamStepKind.SaidYes => new($"{whom} sa ja{form}", $"{whom} sa ja{form}", $"{whom} said yes{form}"),
            TeamStepKind.SaidNo => new($"{whom} sa nei", $"{whom} sa nei", $"{whom} said no"),
            TeamStepKind.TooYoung => new($"{whom} er for ung til å forstå hva det gjelder", $"{whom} er for ung til å forstå kva det gjeld", $"{whom} is too young to understand what it is about"),
            TeamStepKind.Withdrew => new($"{whom} trakk samtykket tilbake", $"{whom} trekte samtykket tilbake", $"{whom} withdrew the consent"),
            TeamStepKind.Opened => new($"{whom} åpnet laget", $"{whom} opna laget", $"{whom} opened the team"),
            TeamStepKind.Invited => new($"Inviterte {whom}", $"Inviterte {whom}", $"Invited {whom}"),
            TeamStepKind.WasInvited => new($"{whom} inviterte dere", $"{whom} inviterte dykk", $"{whom} invited you"),
            TeamStepKind.Accepted => new($"{whom} sa ja til å være med", $"{whom} sa ja til å vere med", $"{whom} said yes to taking part"),
            TeamStepKind.Declined => new($"{whom} takket nei", $"{whom} takka nei", $"{whom} declined"),
            TeamStepKind.TookIn => new($"Tok med {whom}, uten konto", $"Tok med {whom}, utan konto", $"Took in {whom}, without an account"),
            TeamStepKind.Showed => new($"Fortalte {step.To} at {whom} er med", $"Fortalde {step.To} at {whom} er med", $"Told {step.To} that {whom} takes part"),
            TeamStepKind.LetOut => new($"{whom} er ikke med lenger", $"{whom} er ikkje med lenger", $"{whom} no longer takes part"),
            TeamStepKind.BatonOffered => new($"{holder}: spurte {whom} om å ta over", $"{holder}: spurde {whom} om å ta over", $"{holder}: asked {whom} to take over"),
            TeamStepKind.BatonTaken => new($"{holder}: {whom} tok over", $"{holder}: {whom} tok over", $"{holder}: {whom} took over"),
            TeamStepKind.BatonNotTaken => new($"{holder}: ble ikke gitt til {whom}", $"{holder}: vart ikkje gitt til {whom}", $"{holder}: was not passed to {whom}"),
            TeamStepKind.LeftUntold => new($"Fortalte ikke {whom} om {thing.Nb}", $"Fortalde ikkje {whom} om {thing.Nn}", $"Did not tell {whom} of {thing.En}"),
            TeamStepKind.LeftUntoldDuty => new($"Sa ikke fra til {whom} om {thing.Nb}, enda vurderingen var at det var en plikt", $"Sa ikkje frå til {whom} om {thing.Nn}, endå vurderinga var at det var ei plikt", $"Did not tell {whom} of {thing.En}, though it was judged to be a duty"),
            TeamStepKind.Left => new($"{whom} gikk ut", $"{whom} gjekk ut", $"{whom} left"),
            TeamStepKind.Closed when step.Why.Length == 0 => new("Avsluttet", "Avslutta", "Ended"),
            TeamStepKind.Closed => new("Avsluttet, med evaluering", "Avslutta, med evaluering", "Ended, with an evaluation"),
            _ => new("Åpnet igjen", "Opna igjen", "Reopened"),
        };
    }

    static Text Thing(EntryKind? kind) => kind switch
    {
        EntryKind.Invitation or EntryKind.Held => new("et møte", "eit møte", "a meeting"),
        EntryKind.Agreement => new("en avtale", "ein avtale", "an agreement"),
        EntryKind.Document => new("et dokument", "eit dokument", "a document"),
        _ => new("et notat", "eit notat", "a note"),
    };
}

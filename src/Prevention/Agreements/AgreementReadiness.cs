using Langbenk.Kernel;

namespace Langbenk.Prevention.Agreements;

/// <summary>What an agreement lacks before anyone can sign it. Nothing lacking gives an empty list.</summary>
public static class AgreementReadiness
{
    public static IReadOnlyList<Text> Missing(WholeAgreement whole, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(whole);
        var agreement = whole.Agreement;
        (bool Lacks, Text What)[] tests =
        [
            (agreement.Title.Length == 0, new("En tittel", "Ein tittel", "A title")),
            (agreement.Purpose.Length == 0, new("Hva avtalen skal oppnå", "Kva avtalen skal oppnå", "What the agreement is to achieve")),
            (agreement.TargetGroup.Length == 0, new("Hvem avtalen gjelder for", "Kven avtalen gjeld for", "Who the agreement is for")),
            (whole.PartiesOn(day).Count() < 2, new("Minst to parter", "Minst to partar", "At least two parties")),
            (whole.Duties.All(one => one.Level != DutyLevel.Leader), new("Hva lederne skal gjøre", "Kva leiarane skal gjere", "What the leaders are to do")),
            (whole.Duties.All(one => one.Level != DutyLevel.Contact), new("Hva den som møter familien skal gjøre", "Kva den som møter familien skal gjere", "What those who meet the family are to do")),
            (agreement.Meetings.Length == 0, new("Når dere møtes", "Når de møtest", "When you meet")),
            (agreement.RevisionMonths <= 0, new("Hvor ofte avtalen skal ses på igjen", "Kor ofte avtalen skal sjåast på igjen", "How often the agreement is looked at again")),
        ];
        var parties = whole.PartiesOn(day).ToList();
        var sides = AgreementTemplates.Find(agreement.TemplateKey)?.Between ?? [];
        return [.. tests.Where(test => test.Lacks).Select(test => test.What), .. sides.Where(side => !parties.Exists(one => side.Has(one, whole.KindOf(one)))).Select(side => side.Lacks),
            .. whole.Points.Where(one => !one.Met).Select(one => NotConfirmed(one.Text))];
    }

    /// <summary>What the template lists to be gone through: it may stand in the text, and nobody has ticked that it does.</summary>
    static Text NotConfirmed(string point) => new($"Ikke krysset av ennå: {point}", $"Ikkje kryssa av enno: {point}", $"Not ticked yet: {point}");
}

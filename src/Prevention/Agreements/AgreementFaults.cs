using Langbenk.Kernel;

namespace Langbenk.Prevention.Agreements;

/// <summary>What is wrong with the text of an agreement as it was typed, field by field. A row keeps the number it has in the form.</summary>
static class AgreementFaults
{
    public static IReadOnlyList<Fault> Of(ChangeAgreement.Input input) => Fault.In(
    [
        (nameof(input.Title), input.Title.Trim().Length is 0 or > Agreement.MaxTitleLength, AgreementProblems.BadTitle),
        (nameof(input.Title), PersonNumber.IsIn(input.Title), AgreementProblems.PersonNumber),
        .. Text(nameof(input.Purpose), input.Purpose, Agreement.MaxTextLength),
        .. Text(nameof(input.TargetGroup), input.TargetGroup, Agreement.MaxTextLength),
        .. Text(nameof(input.LegalBasis), input.LegalBasis, Agreement.MaxBasisLength),
        .. input.Duties.SelectMany(Duty),
        .. Text(nameof(input.Meetings), input.Meetings, Agreement.MaxTextLength),
        .. input.Routines.SelectMany((one, at) => Routine(one, at)),
        (nameof(input.RevisionMonths), input.RevisionMonths is < 1 or > Agreement.MostRevisionMonths, AgreementProblems.BadRevision),
    ]);

    static IEnumerable<(string Field, bool Wrong, Problem Problem)> Duty(AgreementText.Duty duty, int at)
    {
        var (who, does) = ($"{nameof(ChangeAgreement.Input.Duties)}-{at}-{nameof(duty.Who)}", $"{nameof(ChangeAgreement.Input.Duties)}-{at}-{nameof(duty.Does)}");
        var (hasWho, hasDoes) = (duty.Who.Trim().Length > 0, duty.Does.Trim().Length > 0);
        return
        [
            (who, !hasWho && hasDoes, AgreementProblems.DutyHalf),
            (does, hasWho && !hasDoes, AgreementProblems.DutyHalf),
            .. Text(who, duty.Who, AgreementDuty.MaxWhoLength),
            .. Text(does, duty.Does, AgreementDuty.MaxDoesLength),
        ];
    }

    static IEnumerable<(string Field, bool Wrong, Problem Problem)> Routine(AgreementText.Routine routine, int at) =>
    [
        .. Text($"{nameof(ChangeAgreement.Input.Routines)}-{at}-{nameof(routine.Title)}", routine.Title, AgreementRoutine.MaxTitleLength),
        .. Text($"{nameof(ChangeAgreement.Input.Routines)}-{at}-{nameof(routine.Steps)}", routine.Steps, AgreementRoutine.MaxStepsLength),
    ];

    static IEnumerable<(string Field, bool Wrong, Problem Problem)> Text(string field, string text, int most) =>
    [
        (field, text.Trim().Length > most, AgreementProblems.TextTooLong),
        (field, PersonNumber.IsIn(text), AgreementProblems.PersonNumber),
    ];
}

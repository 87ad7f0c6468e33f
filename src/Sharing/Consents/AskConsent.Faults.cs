using Langbenk.Kernel;
using Langbenk.Organisation.Services;
using Langbenk.Sharing.Circles;

namespace Langbenk.Sharing.Consents;

public sealed partial class AskConsent
{
    static IEnumerable<(string Field, Problem Problem)> Faults(Input input, Circle circle, List<Service> named, IReadOnlyList<Service> near, DateOnly today)
    {
        if (input.About.Count == 0 || input.About.Any(id => circle.Seen(id) is null))
        {
            yield return (nameof(input.About), SharingProblems.NotInTheMatter);
        }
        else if (input.About.Any(id => circle.Find(id)!.IsMinorNotTheChild))
        {
            yield return (nameof(input.About), SharingProblems.AnotherChild);
        }

        if (circle.LacksGuardian)
        {
            yield return (nameof(input.Child), SharingProblems.LacksGuardian);
        }

        if (named.Exists(one => one.HasEnded(today)))
        {
            yield return (nameof(input.Services), SharingProblems.ServiceHasEnded);
        }
        else if (named.Count + input.Outsiders.Count == 0 || named.Count < input.Services.Distinct().Count() || named.Exists(one => !near.Any(other => other.Id == one.Id)))
        {
            yield return (nameof(input.Services), SharingProblems.NoService);
        }

        var chosen = input.Kinds.Except(ConsentKinds.Always).ToList();
        if (chosen.Count == 0 || chosen.Exists(one => !ConsentKinds.Offered.Contains(one)))
        {
            yield return (nameof(input.Kinds), SharingProblems.NoKind);
        }
        else if (chosen.Count > ConsentKinds.Most)
        {
            yield return (nameof(input.Kinds), SharingProblems.EveryKind);
        }

        foreach (var fault in FaultsOfWords(input, today))
        {
            yield return fault;
        }
    }

    static IEnumerable<(string Field, Problem Problem)> FaultsOfWords(Input input, DateOnly today)
    {
        if (input.PurposeText.Trim().Length < 10)
        {
            yield return (nameof(input.PurposeText), SharingProblems.NoPurpose);
        }
        else if (PersonNumber.IsIn(input.PurposeText))
        {
            yield return (nameof(input.PurposeText), SharingProblems.NumberInText);
        }

        if (PersonNumber.IsIn(input.ChildSaid))
        {
            yield return (nameof(input.ChildSaid), SharingProblems.NumberInText);
        }

        if (input.ValidTo is not { } last || last <= today || last > today.AddYears(1))
        {
            yield return (nameof(input.ValidTo), SharingProblems.NoLastDay);
        }

        if (new[] { input.PurposeText, input.ProcessingGround, input.Arrangement, input.ChildSaid }.Any(text => text.Length > Consent.MaxTextLength) || input.Informed.Length > Consent.MaxInformedLength)
        {
            yield return ("", SharingProblems.TextTooLong);
        }
    }
}

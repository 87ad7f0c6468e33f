using Langbenk.People.Persons;
using Input = Langbenk.People.Families.RecordGuardianship.Input;
using Result = Langbenk.People.Families.RecordGuardianship.Result;

namespace Langbenk.People.Families;

/// <summary>What cannot be written about who decides for a child.</summary>
static class GuardianshipRules
{
    /// <summary>Nobody is a parent so young; mixed up roles are the usual reason.</summary>
    const int YoungestParent = 12;

    public static Result.Refused? Fault(Input input, Person child, Person? holder)
    {
        if (input.To < input.From)
        {
            return new(PeopleProblems.LastDayBeforeFirst, "til");
        }

        if (input.Source.Trim() is not { Length: > 0 and <= Guardianship.MaxSourceLength })
        {
            return new(PeopleProblems.NoSource, "kilde");
        }

        if (child.Id == holder?.Id)
        {
            return new(PeopleProblems.SamePerson, "hvem");
        }

        if (input.From < child.BirthDate)
        {
            return new(PeopleProblems.BeforeBirth, "fra");
        }

        if (child.AgeOn(input.From) >= 18)
        {
            return new(PeopleProblems.NotAChild, "fra");
        }

        return holder is { BirthDate: { } born } && born.AddYears(YoungestParent) > (child.BirthDate ?? child.DueDate) ? new(PeopleProblems.HolderTooYoung, "hvem") : null;
    }

    /// <param name="holders">Every id of the holder; none where a service has the care.</param>
    /// <param name="others">Of the child, from that day on.</param>
    public static Result.Refused? Clash(Input input, IReadOnlyList<Guid> holders, List<Guardianship> others)
    {
        var meanwhile = others.Where(one => input.To is not { } last || one.ValidFrom <= last).ToList();
        if (meanwhile.Exists(one => (one.HolderId is { } holder ? holders.Contains(holder) : holders.Count == 0) && one.HolderServiceId == input.HolderService))
        {
            return new(PeopleProblems.AlreadyRecorded, "hvem");
        }

        static bool Decides(GuardianshipKind kind) => kind is GuardianshipKind.Joint or GuardianshipKind.Sole or GuardianshipKind.Appointed;
        var clashes = input.Kind == GuardianshipKind.Sole
            ? meanwhile.Exists(one => Decides(one.Kind))
            : Decides(input.Kind) && meanwhile.Exists(one => one.Kind == GuardianshipKind.Sole);
        return clashes ? new(PeopleProblems.SoleWithAnother, "slag") : null;
    }
}

using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;
using Langbenk.Law.Tests.Support;
using static Langbenk.Law.Tests.Sharing.SharingProperty;

namespace Langbenk.Law.Tests.Sharing;

/// <summary>P06: from 16 a patient decides alone.</summary>
static class PropertiesOfPatients
{
    public static readonly SharingProperty[] All =
    [
        new("P06a", "health, 16+: a guardian's refusal changes nothing", PatientOf16, GuardiansRefusalChangesNothing)
        {
            MutantAsks = r => r.WithPersons(p => p.Age is 16 or 17 ? p with { Age = 15 } : p),
        },
        new("P06b", "health: own consent opens at 16, and not at 15 when a guardian refuses", PlainPatientOf16, OwnConsentOpensAt16)
        {
            MutantAsks = r => r.WithPersons(p => p.Age is 15 ? p with { Age = 16 } : p),
        },
    ];

    static Draft PatientOf16(Dice dice)
    {
        var draft = Draw.Request(dice).WithSender(s => s with { HealthPersonnel = true });
        Person[] family =
        [
            draft.Persons[0] with { Role = PersonRole.Child, Age = dice.Of(16, 17) },
            new() { Id = "mother", Role = PersonRole.Guardian }, new() { Id = "father", Role = PersonRole.Guardian },
        ];
        return draft with
        {
            Persons = family,
            About = [0],
            Receiver = draft.Receiver with { Person = Math.Min(draft.Receiver.Person, 2) },
            Sender = draft.Sender with { Person = -1 },
            Circumstances = draft.Circumstances & ~(Draft.Bit(Circumstance.PregnantDetained) | Draft.Bit(Circumstance.AddressReleaseGranted)),
        };
    }

    static Outcome GuardiansRefusalChangesNothing(IDecide engine, Draft draft, Dice dice)
    {
        if (draft.Persons.Length < 3)
            return Outcome.Skipped;
        var without = draft.WithConsent(1, null);
        return Compare(engine, without, without.WithConsent(1, People.Refused), (a, b) => a.Sense == b.Sense);
    }

    // Nothing but consent can open: all tests answered no, nothing special about receiver, purpose or information.
    static Draft PlainPatientOf16(Dice dice)
    {
        var draft = PatientOf16(dice);
        return DutyDraws.Plain(dice, draft with
        {
            Persons = [draft.Persons[0] with { Age = 16, Consent = People.Full }, draft.Persons[1] with { Consent = People.Refused }, draft.Persons[2]],
        });
    }

    static Outcome OwnConsentOpensAt16(IDecide engine, Draft draft, Dice dice) =>
        draft.Persons is not [{ Consent: not null }, { Consent: not null }, _]
        ? Outcome.Skipped
        : Compare(engine, draft, draft.WithPerson(0, p => p with { Age = 15 }), (at16, at15) => at16.Verdict == Verdict.May && at15.Verdict == Verdict.NeedsConsent);
}

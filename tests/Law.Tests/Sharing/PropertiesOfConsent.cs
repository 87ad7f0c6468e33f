using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;
using Langbenk.Law.Tests.Support;
using static Langbenk.Law.Tests.Sharing.SharingProperty;

namespace Langbenk.Law.Tests.Sharing;

/// <summary>P03–P10: what a consent, a refusal and silence can do.</summary>
static class PropertiesOfConsent
{
    public static readonly SharingProperty[] All =
    [
        new("P03", "given → withdrawn never raises", WithGiven, Withdrawn)
        {
            MutantAsks = StatusCountsAsFull(ConsentStatus.Withdrawn),
        },
        new("P04", "given → refused or silent never raises", WithGiven, RefusedOrSilent)
        {
            MutantAsks = StatusCountsAsFull(ConsentStatus.Silent),
        },
        new("P05a", "one more refusal never raises", WithSomebodySilent, (e, r, d) => NeverRaises(e, r, AddRefusal(r, d)))
        {
            MutantAsks = StatusCountsAsFull(ConsentStatus.Refused),
        },
        new("P05b", "one more refusal never changes a must, save a patient of 12–15 and her parents", DutyWithSomebodySilent, RefusalLeavesDuty)
        {
            MutantAnswers = (r, a) => r.Persons.Any(p => p.Consent?.Status == ConsentStatus.Refused) && a.Verdict == Verdict.Must
                ? a with { Verdict = Verdict.MustNot } : a,
        },
        .. PropertiesOfPatients.All,
        new("P07", "one more valid consent never lowers", WithSomebodySilent, (e, r, d) => NeverLowers(e, r, AddConsent(r, d)))
        {
            MutantAnswers = (r, a) => r.Persons.Count(p => p.Consent?.Status == ConsentStatus.Given) > 1 && a.Verdict == Verdict.May
                ? a with { Verdict = Verdict.NeedsConsent } : a,
        },
        new("P08", "a defective consent is as no entry", WithGiven, DefectIsNoEntry)
        {
            MutantAsks = r => r.WithPersons(p => p.Consent is { Form: ConsentForm.BlanketForm } c ? p with { Consent = c with { Form = ConsentForm.Written } } : p),
        },
        new("P09", "an expired consent is as no entry", NotUseWithGiven, ExpiredIsNoEntry)
        {
            MutantAsks = r => r.WithPersons(p => p.Consent is { } c ? p with { Consent = c with { ValidUntil = null } } : p),
        },
        new("P10", "consent by somebody without a say changes nothing", AboutAnotherAdult, ConsentOfAnotherChangesNothing)
        {
            MutantAsks = r => r.Persons.Any(p => p.Consent?.Status == ConsentStatus.Given)
                ? r.WithPersons(p => p.Consent is null ? p with { Consent = People.Full } : p) : r,
        },
    ];

    static Draft WithGiven(Dice dice)
    {
        var draft = Draw.Request(dice);
        var index = dice.Below(draft.Persons.Length);
        return draft.WithConsent(index, People.AnyConsent(dice, draft.AsOf) with { Status = ConsentStatus.Given, WithdrawnOn = null });
    }

    // Use asks whether the consent held when the information was received, not today (SA-05).
    static Draft NotUseWithGiven(Dice dice)
    {
        var draft = WithGiven(dice);
        return draft.Action == Handling.Use ? draft with { Action = Handling.Disclose } : draft;
    }

    static Draft WithSomebodySilent(Dice dice)
    {
        var draft = Draw.Request(dice);
        return draft.WithConsent(dice.Below(draft.Persons.Length), null);
    }

    static Func<Draft, Draft> StatusCountsAsFull(ConsentStatus status) =>
        r => r.WithPersons(p => p.Consent?.Status == status ? p with { Consent = People.Full } : p);

    static int Somebody(Draft draft, Dice dice, Func<Person, bool> which)
    {
        int[] those = [.. Enumerable.Range(0, draft.Persons.Length).Where(i => which(draft.Persons[i]))];
        return those.Length == 0 ? -1 : dice.Of(those);
    }

    static Outcome Withdrawn(IDecide engine, Draft draft, Dice dice)
    {
        var who = Somebody(draft, dice, p => p.Consent?.Status == ConsentStatus.Given);
        if (who < 0)
            return Outcome.Skipped;
        DateOnly? on = dice.Chance(70) ? draft.AsOf.AddDays(-dice.Of(0, 1, 15, 40)) : null;
        var after = draft.WithConsent(who, draft.Persons[who].Consent! with { Status = ConsentStatus.Withdrawn, WithdrawnOn = on });
        var usedBefore = draft.Action == Handling.Use && draft.ReceivedOn < on;
        return usedBefore ? Same(engine, draft, after) : NeverRaises(engine, draft, after);
    }

    static Outcome RefusedOrSilent(IDecide engine, Draft draft, Dice dice)
    {
        var who = Somebody(draft, dice, p => p.Consent?.Status == ConsentStatus.Given);
        if (who < 0)
            return Outcome.Skipped;
        var status = dice.Of(ConsentStatus.Refused, ConsentStatus.Silent);
        return NeverRaises(engine, draft, draft.WithConsent(who, draft.Persons[who].Consent! with { Status = status }));
    }

    static Draft AddRefusal(Draft draft, Dice dice) => Add(draft, dice, People.Refused);

    static Draft AddConsent(Draft draft, Dice dice) => Add(draft, dice, People.Full);

    static Draft Add(Draft draft, Dice dice, Consent consent)
    {
        var who = Somebody(draft, dice, p => p.Consent is null);
        return who < 0 ? draft : draft.WithConsent(who, consent);
    }

    static Draft DutyWithSomebodySilent(Dice dice)
    {
        var scene = DutyDraws.Duty(dice);
        return scene.WithConsent(dice.Below(scene.Persons.Length), null);
    }

    static Outcome RefusalLeavesDuty(IDecide engine, Draft draft, Dice dice)
    {
        var who = Somebody(draft, dice, p => p.Consent is null);
        if (who < 0)
            return Outcome.Skipped;
        var before = engine.Decide(draft);
        var isPatientToParents = before.RuleId == "UN-19" && draft.Persons[who].Age is >= 12 and < 16;
        return before.Verdict != Verdict.Must || isPatientToParents
            ? Outcome.Skipped
            : Compare(engine, draft, draft.WithConsent(who, People.Refused), (_, after) => after.Verdict == Verdict.Must);
    }

    static Outcome DefectIsNoEntry(IDecide engine, Draft draft, Dice dice)
    {
        var who = Somebody(draft, dice, p => p.Consent?.Status == ConsentStatus.Given);
        if (who < 0)
            return Outcome.Skipped;
        var consent = draft.Persons[who].Consent!;
        var defective = dice.Below(6) switch
        {
            0 => consent with { Informed = Tri.No },
            1 => consent with { Voluntary = Tri.No },
            2 => consent with { CoversReceiver = Tri.No },
            3 => consent with { CoversInformation = Tri.No },
            4 => consent with { CoversPurpose = Tri.No },
            _ => consent with { Form = ConsentForm.BlanketForm },
        };
        return Same(engine, draft.WithConsent(who, defective), draft.WithConsent(who, null));
    }

    static Outcome ExpiredIsNoEntry(IDecide engine, Draft draft, Dice dice)
    {
        var who = Somebody(draft, dice, p => p.Consent?.Status == ConsentStatus.Given);
        if (who < 0)
            return Outcome.Skipped;
        var expired = draft.Persons[who].Consent! with { GivenOn = null, ValidUntil = draft.AsOf.AddDays(-dice.Of(1, 1, 100)) };
        return Same(engine, draft.WithConsent(who, expired), draft.WithConsent(who, null));
    }

    // Each adult, and each sibling, speaks for herself only. Who reported is the reporter's own.
    static Draft AboutAnotherAdult(Dice dice)
    {
        var draft = Draw.Request(dice);
        if (dice.Chance(25))
            draft = draft.With(Assessment.OriginalPurpose, Tri.No) with { Action = Handling.Use, Origin = Origin.ReceivedOnConsent };
        Person[] persons = [.. draft.Persons, new() { Id = "another", Role = dice.Of(PersonRole.Guardian, PersonRole.Reporter, PersonRole.Other, PersonRole.Sibling), Age = 14 }];
        if (persons.Length < 2)
            persons = [.. persons, new() { Id = "mother", Role = PersonRole.Guardian }];
        return draft with { Persons = persons, About = [draft.Persons.Length], Kinds = [.. draft.Kinds.Select(k => k == InformationKind.ReporterIdentity ? InformationKind.Health : k).Distinct()] };
    }

    static Outcome ConsentOfAnotherChangesNothing(IDecide engine, Draft draft, Dice dice)
    {
        var who = dice.Below(draft.Persons.Length);
        return draft.About.Contains(who) || draft.Persons[draft.About[0]].Role == PersonRole.Unborn
            ? Outcome.Skipped
            : Same(engine, draft.WithConsent(who, null), draft.WithConsent(who, People.Full));
    }
}

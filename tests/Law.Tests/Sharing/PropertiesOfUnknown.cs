using Langbenk.Law.Codes;
using Langbenk.Law.Tests.Support;
using static Langbenk.Law.Tests.Sharing.SharingProperty;

namespace Langbenk.Law.Tests.Sharing;

/// <summary>P14, P15, P25, P26: what nobody has judged, and the days on which the law stands still.</summary>
static class PropertiesOfUnknown
{
    public static readonly SharingProperty[] All =
    [
        new("P14", "unknown is the lower of yes and no", Draw.Request, UnknownIsLower)
        {
            MutantAsks = r => r with { Yes = Draft.EveryFact & ~r.No },
        },
        new("P15", "what can change the verdict is asked", OftenUnknown, WhatMattersIsAsked)
        {
            MutantAnswers = (_, a) => a with { Judgements = a.Judgements.Length > 0 ? a.Judgements[..^1] : [] },
        },
        new("P25", "between two switches of the law nothing changes", WithoutDates, NothingChangesInOneStretch)
        {
            MutantAsks = r => r with { AsOf = r.AsOf > Dates.First ? r.AsOf.AddDays(-1) : r.AsOf },
        },
        new("P26", "every ground is in force on the day", Draw.Request, GroundsAreInForce)
        {
            MutantAsks = r => r with { AsOf = r.AsOf.AddYears(2) },
        },
    ];

    static Outcome UnknownIsLower(IDecide engine, Draft draft, Dice dice)
    {
        var routine = draft.Has(Circumstance.RoutineWithoutAssessment);
        var fact = (Assessment)dice.Below(Assessments.Count);
        if (routine && fact <= Assessment.Trafficking)
            fact = Assessment.SenderTask;
        var unknown = draft.With(fact, Tri.Unknown);
        var asked = engine.Decide(unknown).Judgements;
        if (asked.Length > 0 && dice.Chance(70) && Code.Facts.TryParse(dice.Of(asked).Fact, out var wanted) && !(routine && wanted <= Assessment.Trafficking))
            (fact, unknown) = (wanted, draft.With(wanted, Tri.Unknown));
        var (yes, no) = (engine.Decide(draft.With(fact, Tri.Yes)).Verdict, engine.Decide(draft.With(fact, Tri.No)).Verdict);
        var floor = engine.Decide(unknown);
        return Never(floor.Verdict != (yes < no ? yes : no), unknown, floor);
    }

    static Draft OftenUnknown(Dice dice)
    {
        var draft = Draw.Request(dice);
        var keep = dice.Of(0UL, dice.Bits(), dice.Bits() & dice.Bits());
        return draft with { Yes = draft.Yes & keep, No = draft.No & keep, Identifiability = Identifiability.Identified, KnownToReceiver = false };
    }

    // Two ways of answering everything that give different verdicts: on the way from one to the other some fact tips it.
    static Outcome WhatMattersIsAsked(IDecide engine, Draft draft, Dice dice)
    {
        var facts = Fact.Unknown(draft).FindAll(f => !IsAnsweredByReceivingOnConsent(draft, f));
        for (var attempt = 0; attempt < 25; attempt++)
        {
            var answers = facts.ConvertAll(f => dice.Below(f.Answers));
            var at = Answered(draft, facts, answers);
            var verdict = engine.Decide(at).Verdict;
            var other = facts.ConvertAll(f => dice.Below(f.Answers));
            if (engine.Decide(Answered(draft, facts, other)).Verdict == verdict)
                continue;
            for (var i = 0; i < facts.Count; i++)
            {
                at = facts[i].Answer(at, other[i]);
                if (engine.Decide(at).Verdict == verdict)
                    continue;
                var name = facts[i].Name(draft);
                var answer = engine.Decide(draft);
                return Outcome.Of(answer.Provisional && answer.Judgements.Any(j => j.Fact == name), () => $"{name} is not asked: {answer.Sense}\n{draft}");
            }
        }

        return Outcome.Skipped;
    }

    // Both engine and model read SA-05 so that «received on consent» is a hard fact which answers these (docs/law-doubts.md).
    static bool IsAnsweredByReceivingOnConsent(Draft draft, Fact fact) => draft is { Action: Handling.Use, Origin: Origin.ReceivedOnConsent }
        && fact.Kind is "informed" or "voluntary" or "covers.receiver" or "covers.information";

    static Draft Answered(Draft draft, List<Fact> facts, List<int> answers)
    {
        for (var i = 0; i < facts.Count; i++)
            draft = facts[i].Answer(draft, answers[i]);
        return draft;
    }

    static Draft WithoutDates(Dice dice) => Draw.Request(dice) is var draft
        ? draft.WithPersons(p => p.Consent is { } c ? p with { Consent = c with { GivenOn = null, ValidUntil = null, WithdrawnOn = null } } : p) with { ReceivedOn = null }
        : draft;

    static Outcome NothingChangesInOneStretch(IDecide engine, Draft draft, Dice dice)
    {
        var (earlier, later) = Dates.InOneStretch(dice);
        return Compare(engine, draft with { AsOf = earlier }, draft with { AsOf = later }, (a, b) => a.Sense == b.Sense);
    }

    static Outcome GroundsAreInForce(IDecide engine, Draft draft, Dice dice)
    {
        var answer = engine.Decide(draft);
        return Never(answer.Grounds.Length == 0 || answer.Grounds.Any(g => !IsInForce(g.Id, g.Act, g.ValidFrom, g.ValidTo, draft.AsOf)), draft, answer);
    }

    /// <summary>By its own dates, and by the dates of contract § 3.7 whatever the rulebook says.</summary>
    public static bool IsInForce(string id, string act, DateOnly? from, DateOnly? to, DateOnly day)
    {
        var byContract = act switch
        {
            "bvl" => day >= new DateOnly(2023, 1, 1),
            "bvl92" => day <= new DateOnly(2022, 12, 31),
            "oppl" => day >= new DateOnly(2024, 8, 1),
            "oppl98" => day < new DateOnly(2024, 8, 1),
            "nskl" => day >= new DateOnly(2026, 7, 1),
            "fvl25" => false,
            _ => id != "bhgl § 47 a" || day >= new DateOnly(2021, 8, 1),
        };
        return byContract && from <= day && (to is null || day <= to);
    }
}

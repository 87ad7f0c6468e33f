using Langbenk.Law.Codes;
using Langbenk.Law.Rights;
using Langbenk.Law.Tests.Sharing;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Rights;

/// <summary>One property of <c>rights</c> over anything that finds entitlements, with a mutant that breaks it.</summary>
sealed record RightsProperty(string Id, string Says,
    Func<Func<RightsRequest, RightsAnswer>, RightsRequest, Dice, Outcome> Holds,
    Func<Func<RightsRequest, RightsAnswer>, Func<RightsRequest, RightsAnswer>> Mutant);

/// <summary>P37, P38 and P26 for rights.</summary>
static class RightsProperties
{
    static readonly Entitlement[] GrowWithAge =
    [
        Entitlement.PartyStatus, Entitlement.HealthSelfDetermination, Entitlement.ChooseEducation, Entitlement.GreatWeight, Entitlement.AccessToConfidential,
    ];

    public static readonly RightsProperty[] All =
    [
        new("P37a", "unknown gives depends when an answer decides, and is asked", UnknownDepends,
            find => r => find(r with { Yes = ~0UL & ~r.No })),
        new("P37b", "every entitlement is in every answer", (find, r, _) => Check(
            find(r).Entitlements.Select(e => e.Code).SequenceEqual(Enum.GetValues<Entitlement>()), r),
            find => r => find(r) with { Entitlements = [.. find(r).Entitlements.Where(e => e.Status != EntitlementStatus.No)] }),
        new("P38a", "growing older takes no right away", OlderKeepsRights,
            find => r => find(r.WithSubject(p => p with { Age = p.Age == 17 ? 9 : p.Age }))),
        new("P38b", "no child coordinator at 18, unless a child is expected", NoCoordinatorAt18,
            find => r => find(r.WithSubject(p => p with { Age = p.Age is 18 ? 17 : p.Age }))),
        new("P38c", "no after-care before 18 or from 25", NoAfterCareOutside,
            find => r => find(r.WithSubject(p => p with { Age = p.Age is 17 or 25 ? 20 : p.Age }))),
        new("P38d", "one more service never ends cooperation", MoreServicesKeepCooperation,
            find => r => find(r.Services.Count > 2 ? r with { Services = [] } : r)),
        new("P38e", "a wish withdrawn never gives a right", NoWishNoRight,
            find => r => find(r with { WishedYes = r.WishedYes | r.WishedNo, WishedNo = 0 })),
        new("P26", "every ground is in force", GroundsAreInForce,
            find => r => find(r) with { Entitlements = [.. find(r).Entitlements.Select(e => e with { Rule = find(r).Entitlements[^1].Rule with { Provisions = [.. Books.Book.Provisions.Where(p => !p.AppliesAt(r.AsOf)).Take(1)] } })] }),
    ];

    static Outcome Check(bool holds, RightsRequest request) => Outcome.Of(holds, () => RightsDraw.Show(request));

    static Outcome UnknownDepends(Func<RightsRequest, RightsAnswer> find, RightsRequest request, Dice dice)
    {
        var answer = find(request);
        foreach (var (name, answered) in RightsDraw.Unknown(request))
        {
            var (yes, no) = (find(answered(Tri.Yes)), find(answered(Tri.No)));
            foreach (var code in Enum.GetValues<Entitlement>().Where(c => yes.Status(c) != no.Status(c)))
            {
                var listed = answer.Judgements.Any(j => j.Fact == name && j.Decides.Contains(code));
                if (answer.Status(code) != EntitlementStatus.Depends || !listed)
                    return Outcome.Of(false, () => $"{code} {answer.Status(code)} on {name}\n{RightsDraw.Show(request)}");
            }
        }

        var depends = answer.Entitlements.Where(e => e.Status == EntitlementStatus.Depends).Select(e => e.Code);
        return Check(depends.All(code => answer.Judgements.Any(j => j.Decides.Contains(code))), request);
    }

    static Outcome OlderKeepsRights(Func<RightsRequest, RightsAnswer> find, RightsRequest request, Dice dice)
    {
        var younger = dice.Below(17);
        var (before, after) = (find(Aged(request, younger)), find(Aged(request, dice.Between(younger + 1, 17))));
        return Check(GrowWithAge.All(c => before.Status(c) != EntitlementStatus.Yes || after.Status(c) == EntitlementStatus.Yes), request);
    }

    static Outcome NoCoordinatorAt18(Func<RightsRequest, RightsAnswer> find, RightsRequest request, Dice dice)
    {
        var adult = Aged(request, dice.Between(18, 25)) with { Circumstances = request.Circumstances & ~(1u << (int)RightsCircumstance.ExpectingChild) };
        return Check(find(adult).Status(Entitlement.ChildCoordinator) == EntitlementStatus.No, adult);
    }

    static Outcome NoAfterCareOutside(Func<RightsRequest, RightsAnswer> find, RightsRequest request, Dice dice)
    {
        var outside = Aged(request, dice.Chance(60) ? dice.Of(17, 16, 12, 0) : 25);
        return Check(find(outside).Status(Entitlement.AfterCare) == EntitlementStatus.No, outside);
    }

    static Outcome MoreServicesKeepCooperation(Func<RightsRequest, RightsAnswer> find, RightsRequest request, Dice dice)
    {
        var more = request with { Services = [.. request.Services.Append(dice.Any<ActorType>()).Distinct()] };
        var (before, after) = (find(request), find(more));
        return Check(new[] { Entitlement.Cooperation, Entitlement.MunicipalCoordination }
            .All(c => before.Status(c) != EntitlementStatus.Yes || after.Status(c) == EntitlementStatus.Yes), more);
    }

    static Outcome NoWishNoRight(Func<RightsRequest, RightsAnswer> find, RightsRequest request, Dice dice)
    {
        var wish = dice.Any<Wish>();
        var code = wish switch
        {
            Wish.ChildCoordinator => Entitlement.ChildCoordinator,
            Wish.IndividualPlan => Entitlement.IndividualPlan,
            _ => Entitlement.AfterCare,
        };
        return Check(find(request.With(wish, Tri.No)).Status(code) == EntitlementStatus.No, request);
    }

    static Outcome GroundsAreInForce(Func<RightsRequest, RightsAnswer> find, RightsRequest request, Dice dice) =>
        Check(find(request).Entitlements.Where(e => e.Status == EntitlementStatus.Yes).All(e => e.Rule.At(request.AsOf).Any() && e.Rule.At(request.AsOf)
            .All(p => PropertiesOfUnknown.IsInForce(p.Id, p.Act, p.ValidFrom, p.ValidTo, request.AsOf))), request);

    static RightsRequest Aged(RightsRequest request, int age) => request.WithSubject(p => p with { Age = age }) with
    {
        Circumstances = age < 18 ? request.Circumstances : request.Circumstances & ~(1u << (int)RightsCircumstance.CareOrder),
    };
}

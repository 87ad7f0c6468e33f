using Langbenk.Law.Codes;
using Langbenk.Law.Rights;
using Langbenk.Law.Sharing;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Rights;

static class RightsDraw
{
    static readonly RightsCircumstance[] Circumstances = Enum.GetValues<RightsCircumstance>();

    public static RightsRequest Any(Dice dice)
    {
        var age = dice.Between(0, 25);
        var request = new RightsRequest
        {
            AsOf = Dates.AsOf(dice),
            Persons = [new Person { Id = "child", Role = PersonRole.Child, Age = age, Understands = dice.Any<Tri>() }],
            Subject = 0,
            Services = [.. Enumerable.Range(0, dice.Below(4)).Select(_ => dice.Any<ActorType>()).Distinct()],
            Circumstances = Circumstances.Where(c => dice.Chance(35) && (c != RightsCircumstance.CareOrder || age < 18)).Aggregate(0u, (bits, c) => bits | (1u << (int)c)),
        };
        foreach (var fact in Enum.GetValues<RightsAssessment>())
            request = request.With(fact, dice.Of(Tri.Yes, Tri.Yes, Tri.No, Tri.Unknown));
        foreach (var wish in Enum.GetValues<Wish>())
            request = request.With(wish, dice.Of(Tri.Yes, Tri.Yes, Tri.No, Tri.Unknown));
        return request;
    }

    public static RightsRequest With(this RightsRequest request, RightsAssessment fact, Tri answer) =>
        request with { Yes = Set(request.Yes, (int)fact, answer == Tri.Yes), No = Set(request.No, (int)fact, answer == Tri.No) };

    public static RightsRequest With(this RightsRequest request, Wish wish, Tri answer) =>
        request with { WishedYes = Set(request.WishedYes, (int)wish, answer == Tri.Yes), WishedNo = Set(request.WishedNo, (int)wish, answer == Tri.No) };

    public static RightsRequest WithSubject(this RightsRequest request, Func<Person, Person> change) =>
        request with { Persons = [change(request.Persons[0])] };

    /// <summary>What each unknown fact is called, with the request in which it is answered.</summary>
    public static IEnumerable<(string Name, Func<Tri, RightsRequest> Answered)> Unknown(RightsRequest request)
    {
        foreach (var fact in Enum.GetValues<RightsAssessment>().Where(f => !IsKnown(request.Yes | request.No, (int)f)))
            yield return (RightsCode.Facts.Of(fact), answer => request.With(fact, answer));
        foreach (var wish in Enum.GetValues<Wish>().Where(w => !IsKnown(request.WishedYes | request.WishedNo, (int)w)))
            yield return ("wish." + RightsCode.Wishes.Of(wish), answer => request.With(wish, answer));
        if (request.Persons[0].Understands == Tri.Unknown)
            yield return ("person.child.understands", answer => request.WithSubject(p => p with { Understands = answer }));
    }

    public static EntitlementStatus Status(this RightsAnswer answer, Entitlement code) => answer.Entitlements.Single(e => e.Code == code).Status;

    public static string Show(RightsRequest request) =>
        $"{request} age {request.Persons[0].Age} services {string.Join(',', request.Services)} understands {request.Persons[0].Understands}";

    static bool IsKnown(ulong bits, int bit) => (bits & (1UL << bit)) != 0;

    static ulong Set(ulong bits, int bit, bool on) => on ? bits | (1UL << bit) : bits & ~(1UL << bit);
}

using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;
using Langbenk.Organisation.Services;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Outsiders;
using Langbenk.Sharing.Weighing;

namespace Langbenk.Sharing.Consents;

/// <summary>Whose yes it takes: asked of the law engine for every way that the information is to go, with no consent given.</summary>
sealed class WhoMustConsent(SharingEngine engine, Circle circle, Matter matter, Service asking, IReadOnlyList<Service> named, IReadOnlyList<Outsider> outsiders, bool bothWays, DateOnly today)
{
    static readonly Langbenk.Law.Sharing.Consent Yes = new()
    {
        Status = ConsentStatus.Given,
        Form = ConsentForm.Written,
        Informed = Tri.Yes,
        Voluntary = Tri.Yes,
        CoversReceiver = Tri.Yes,
        CoversInformation = Tri.Yes,
        CoversPurpose = Tri.Yes,
    };

    /// <returns>Members of the circle, in its order; nobody where no one who could consent is written down.</returns>
    public IReadOnlyList<Circle.Member> Asked()
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var request in Requests())
        {
            var decision = engine.Decide(request);
            needed.UnionWith(decision.ConsentsNeeded.Select(index => request.Persons[index].Id));
            // A small child is on no list of those to ask; that it does not understand is still for somebody to judge.
            if (decision.Verdict == Verdict.NeedsConsent && AsksOfTheChild(request))
            {
                needed.Add(request.Persons[0].Id);
            }
        }

        return [.. circle.Members.Where(one => needed.Contains($"{one.Id:n}"))];
    }

    /// <summary>A child would answer alone, and its yes does not open: the law wants an adult's besides, and none is written down.</summary>
    public bool LacksAdults(IReadOnlyList<Circle.Member> asked) =>
        circle.Child is { Role: PersonRole.Child, Age: < 18 } && asked.Count > 0 && asked.All(one => one.Role == PersonRole.Child)
        && Requests().Any(request => engine.Decide(request).Verdict == Verdict.NeedsConsent && engine.Decide(WithTheChildsYes(request)).Verdict == Verdict.NeedsConsent);

    /// <summary>Kind by kind: what another ground would open all the same needs no consent, and what none opens still asks the same people.</summary>
    IEnumerable<SharingRequest> Requests()
    {
        var all = named.Prepend(asking).ToList();
        var parts = matter.About.Select(circle.Main).Distinct().SelectMany(about => matter.Kinds.Select(kind => new SharingCase.Part(about, kind))).ToList();
        return from sender in bothWays ? all : [asking]
               from receiver in all.Where(one => one.Id != sender.Id).Select(one => (To: Receiver.Service(one.Id), Who: ((Service?)one, (Outsider?)null)))
                   .Concat(outsiders.Select(one => (To: Receiver.Outsider(one.Id), Who: ((Service?)null, (Outsider?)one))))
               from part in parts
               select SharingCase.Request(circle, part, matter.Purpose, sender, receiver.Who, receiver.To, new Heard(circle, null, [], matter.Purpose), Judged.Nothing.Answers, today);
    }

    /// <summary>With every adult's yes, what is left to judge is whether the child understands.</summary>
    bool AsksOfTheChild(SharingRequest request)
    {
        var asked = SharingCase.With(request, [.. request.Persons.Select((one, index) => index == 0 ? one : one with { Consent = Yes })]);
        return request.Persons[0].Role == PersonRole.Child && engine.Decide(asked).Judgements.Any(one => FactNames.Name(asked, one.Fact) == $"person.{request.Persons[0].Id}.understands");
    }

    static SharingRequest WithTheChildsYes(SharingRequest request) =>
        SharingCase.With(request, [.. request.Persons.Select((one, index) => index == 0 ? one with { Consent = Yes, Understands = Tri.Yes } : one)]);
}

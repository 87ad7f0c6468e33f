using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;
using Langbenk.Organisation.Services;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Outsiders;
using Langbenk.Sharing.Weighing;

namespace Langbenk.Sharing.Consents;

/// <summary>Whose yes it takes: asked of the law engine for every way that the information is to go, with no consent given.</summary>
static class WhoMustConsent
{
    /// <returns>Members of the circle, in its order; nobody where no one who could consent is written down.</returns>
    public static IReadOnlyList<Circle.Member> Of(SharingEngine engine, Circle circle, Matter matter, Service asking, IReadOnlyList<Service> named, IReadOnlyList<Outsider> outsiders, bool bothWays, DateOnly today)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var all = named.Prepend(asking).ToList();
        var parts = matter.About.Select(circle.Main).Distinct().SelectMany(about => matter.Kinds.Select(kind => new SharingCase.Part(about, kind))).ToList();
        foreach (var sender in bothWays ? all : [asking])
        {
            var receivers = all.Where(one => one.Id != sender.Id).Select(one => (To: Receiver.Service(one.Id), Who: ((Service?)one, (Outsider?)null)))
                .Concat(outsiders.Select(one => (To: Receiver.Outsider(one.Id), Who: ((Service?)null, (Outsider?)one))));
            foreach (var receiver in receivers)
            {
                // Kind by kind: what another ground would open all the same needs no consent, and what none opens still asks the same people.
                foreach (var part in parts)
                {
                    var request = SharingCase.Request(circle, part, matter.Purpose, sender, receiver.Who, receiver.To, new Heard(circle, null, [], matter.Purpose), Judged.Nothing.Answers, today);
                    var decision = engine.Decide(request);
                    needed.UnionWith(decision.ConsentsNeeded.Select(index => request.Persons[index].Id));
                    // A small child is on no list of those to ask; that it does not understand is still for somebody to judge.
                    if (decision.Verdict == Verdict.NeedsConsent && AsksOfTheChild(engine, request))
                    {
                        needed.Add(request.Persons[0].Id);
                    }
                }
            }
        }

        return [.. circle.Members.Where(one => needed.Contains($"{one.Id:n}"))];
    }

    /// <summary>With every adult's yes, what is left to judge is whether the child understands.</summary>
    static bool AsksOfTheChild(SharingEngine engine, SharingRequest request)
    {
        var yes = new Langbenk.Law.Sharing.Consent { Status = ConsentStatus.Given, Form = ConsentForm.Written, Informed = Tri.Yes, Voluntary = Tri.Yes, CoversReceiver = Tri.Yes, CoversInformation = Tri.Yes, CoversPurpose = Tri.Yes };
        var asked = SharingCase.With(request, [.. request.Persons.Select((one, index) => index == 0 ? one : one with { Consent = yes })]);
        return request.Persons[0].Role == PersonRole.Child && engine.Decide(asked).Judgements.Any(one => FactNames.Name(asked, one.Fact) == $"person.{request.Persons[0].Id}.understands");
    }
}

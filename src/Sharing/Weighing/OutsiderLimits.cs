using Langbenk.Law.Codes;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Outsiders;

namespace Langbenk.Sharing.Weighing;

/// <summary>What Langbenk itself adds to the law's answer for somebody known by a typed name: it only ever closes.</summary>
static class OutsiderLimits
{
    public static Weighed On(Weighed weighed, Outsider outsider, Circle circle, Matter matter)
    {
        // Every paper says who it comes from, and so where the child is.
        if (IsProtected(circle, matter.About))
        {
            return weighed with { Verdict = Verdict.MustNot, Why = OutsiderProblems.WouldReveal.Title, Questions = [], Missing = [], Duties = [], ConsentId = null, NeedsReason = false };
        }

        // Protected on a registration that nobody here may know of: no, and not why.
        if (matter.About.Select(circle.Find).Append(circle.Child).Any(one => one is { IsGuarded: true }))
        {
            return weighed with { Verdict = Verdict.MustNot, Why = SharingProblems.NotAllowed.Title, Questions = [], Missing = [], Duties = [], ConsentId = null, NeedsReason = false };
        }

        return outsider.Kind.IsOnConsentAlone() && !weighed.IsOnConsentAlone
            ? weighed with { Verdict = weighed.Verdict < Verdict.NeedsConsent ? weighed.Verdict : Verdict.NeedsConsent, Questions = [], Duties = [], NeedsReason = false } : weighed;
    }

    public static bool IsProtected(Circle circle, IEnumerable<Guid> about) =>
        about.Select(circle.Find).Append(circle.Child).Any(one => one is { Address: not (AddressProtection.None or AddressProtection.Unknown) });
}

using Langbenk.Law.Sharing;
using Langbenk.Organisation;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Consents;

/// <summary>
/// Whether what was said is enough today. The law is asked anew whose yes it takes: families change, and children grow overnight. It is
/// asked of what the service that asked has written down; to others the answer is yes or no, and nothing of why.
/// </summary>
sealed class IsEnough(IOrganisationData organisation, ReadCircle circles, SharingEngine engine)
{
    public async Task<bool> Of(NamedConsents.One one, DateOnly today, CancellationToken cancellation)
    {
        var circle = await circles.Whole(one.Consent.ServiceId, one.Consent.PersonId, today, cancellation);
        if (circle.LacksGuardian)
        {
            return false;
        }

        var ids = one.Services.Append(one.Consent.ServiceId).ToList();
        var services = await organisation.Services.AsNoTracking().Where(service => ids.Contains(service.Id)).ToListAsync(cancellation);
        var matter = new Matter(circle.Child.Id, one.About, one.Consent.KindList, one.Consent.Purpose, null);
        var whose = new WhoMustConsent(engine, circle, matter, services.Single(service => service.Id == one.Consent.ServiceId),
            [.. services.Where(service => service.Id != one.Consent.ServiceId)], one.Outsiders, one.Consent.BothWays, today);
        var needed = whose.Asked();
        return !whose.LacksAdults(needed) && needed.All(member => one.Answers.Any(answer => circle.Main(answer.PersonId) == member.Id
            && (answer.IsYesOn(today) || (answer.State == AnswerState.DoesNotUnderstand && member.IsChildUnder16))));
    }
}

using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Admissions;

/// <summary>Stores what has been asked for, where there is somebody who can confirm it.</summary>
public sealed class AskAdmission(IOrganisationData data, AdmissionsInReach reach, FindConfirmers confirmers, TwoHumans humans) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Asked(Guid Id) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Admission admission, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(admission);
        if (await humans.AreOff(admission.AskedById, cancellation))
        {
            return new Result.Refused(AdmissionProblems.PersonsOff);
        }

        if (await humans.IsUnsaid(admission.AskedById, cancellation))
        {
            return new Result.Refused(AdmissionProblems.SayWhoFirst);
        }

        var earliest = today.AddDays(-Admission.DaysOpen);
        // The same user name invited twice is one account that two places ask for.
        var same = await data.Admissions.AsNoTracking().Where(
            one => one.State == AdmissionState.Asked && one.AskedOn >= earliest && (one.ValidTo == null || one.ValidTo >= today) && one.Kind == admission.Kind && one.UserName == admission.UserName
                && one.Role == admission.Role && one.ServiceId == admission.ServiceId && one.MunicipalityId == admission.MunicipalityId).ToListAsync(cancellation);
        foreach (var one in same)
        {
            // What nobody can confirm, since the one who asked is administrator no longer, stands in nobody's way.
            if (await reach.AskerStands(one, today, cancellation))
            {
                return new Result.Refused(AdmissionProblems.AlreadyAsked);
            }
        }

        if ((await confirmers.Handle(admission, today, cancellation)).Count == 0)
        {
            return new Result.Refused(AdmissionProblems.NobodyCanConfirm);
        }

        data.Admissions.Add(admission);
        await data.SaveChangesAsync(cancellation);
        return new Result.Asked(admission.Id);
    }
}

using Langbenk.Cooperation.Records;

namespace Langbenk.Cooperation.Reports;

static class ReportWriting
{
    /// <summary>Where the one it is about reads it, those who are not to know of it might.</summary>
    const string DangerousToRead = "personopplysningsloven § 16 første ledd bokstav d";

    /// <summary>Puts the words in, with whom they are about and who is to receive them. False when the municipality is none that stands.</summary>
    public static async Task<bool> Write(this ConcernReport report, ReportText text, ReportBasis basis, FindReceiver receivers, CancellationToken cancellation)
    {
        var municipality = text.MunicipalityId is { } chosen ? (await receivers.Municipalities(basis.Day, cancellation)).FirstOrDefault(one => one.Id == chosen) : null;
        if (text.MunicipalityId is not null && municipality is null)
        {
            return false;
        }

        var receiver = await receivers.Of(municipality?.Id, text.About!.Value, basis.Day, cancellation);
        (report.Text, report.WrittenOn) = (text with { Duties = string.Join(',', text.DutyList.Where(basis.Duty(text.About.Value).Has).Distinct()) }, basis.Day);
        (report.AboutName, report.AboutDay) = (basis.Person.Name, basis.Person.BirthDate ?? basis.Person.DueDate);
        (report.MunicipalityName, report.ReceiverId, report.ReceiverName) = (municipality?.Name ?? text.OtherMunicipality, receiver.ServiceId, receiver.Name);
        if ((text.SuspectsClose == true || text.Parents == ParentsTold.NotNow) && report.Keeping.Access == AccessStatus.Open)
        {
            (report.Keeping.Access, report.Keeping.WithheldGround) = (AccessStatus.Withheld, DangerousToRead);
        }

        return true;
    }
}

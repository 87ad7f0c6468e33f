using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Export.Pdf;
using Langbenk.Hosting;
using Langbenk.Pages.Cooperation.Reports;
using Langbenk.Pages.Prevention;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams.Meetings;

/// <summary>A meeting as a file for her service's own record. Its name tells nothing.</summary>
[Needs("team-meeting.read")]
public sealed class MeetingFileModel(ReadTeams read, ReadMeetings meetings, ReadTasks tasks, Wording wording, PdfPrinter printer) : OneMeetingPage(read, meetings, tasks)
{
    const string Name = "dokument";

    public async Task<IActionResult> OnGetAsync(Guid id, Guid mote, string kind)
    {
        if (kind is not ("word" or "pdf") || !await FindOne(id, mote))
        {
            return Missing();
        }

        await ReadAgreed(id, mote);
        var paper = MeetingPaper.Of(Whole, Meeting, Fell, WayOf(Meeting.Meeting.Way), TaskOf.ToDictionary(one => one.Key, one => Standing(one.Value)), wording, ReportPaper.In(Lang));
        return kind == "word" ? PaperFiles.Word(paper, Name) : await PaperFiles.Pdf(printer, paper, Name, Cancellation) ?? this.NoPdf();
    }
}

using Langbenk.Cooperation.Reports;
using Langbenk.Cooperation.Worries;
using Langbenk.People.Persons;

namespace Langbenk.Demo;

/// <summary>A report that lies saved and not sent: a girl of sixteen who fears the summer, whose family must not learn of it.</summary>
sealed class ReportsDemo(ListPersons list, StartReport start) : IDemoPart
{
    public int Order => 96;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var nurse = area.As(area.Nurse);
        var amina = (await list.Handle(nurse, 0, area.Today, cancellation)).Persons.Single(one => one.Name == "Amina Warsame").Id;
        var text = new ReportText
        {
            About = ReportAbout.Child,
            Danger = Danger.NotNow,
            Duties = "ME-01",
            Seen = "Amina kom til meg i storefri mandag og gråt. Hun fortalte at det er kjøpt billett til henne alene, uten retur.",
            Thought = "Hun kan være redd for å bli gift bort. Det kan også være en vanlig ferie.",
            Since = "Hun har vært urolig siden vinterferien. Billetten fikk hun vite om i helgen.",
            Tried = "Vi har avtalt at hun kommer innom hver dag. Minoritetsrådgiveren er spurt anonymt.",
            Child = Talk.Yes,
            ChildSaid = "«Jeg får ikke komme hjem igjen.» Hun vet at jeg melder.",
            SuspectsClose = true,
            Parents = ParentsTold.NotNow,
            ParentsSaid = "Reisen kan bli flyttet fram hvis de får vite det.",
            Language = "Norsk. Mor: somali, trenger tolk",
            MunicipalityId = area.Municipalities[0].Id,
            Title = "Helsesykepleier",
            Phone = "00 00 02 01",
        };
        _ = (StartReport.Result.Started)await start.Handle(nurse, amina, text, area.Today, cancellation);
    }
}

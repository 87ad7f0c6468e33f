using Langbenk.Cooperation.Worries;

namespace Langbenk.Demo;

/// <summary>A worry about a place and no child: a group at the kiosk that the school has seen in the long break.</summary>
sealed class WorriesDemo(StartWorry start, TimeProvider time) : IDemoPart
{
    public int Order => 96;

    public async Task Fill(DemoArea area, CancellationToken cancellation)
    {
        var note = new NoteText(
            "Sju–åtte elever står ved kiosken hver langfri. To ganger denne uka kom noen tilbake etter at timen hadde begynt, og luktet røyk.",
            "Det kan være bare et sted å være. Det kan også være eldre ungdom som trekker dem dit.",
            WorryLevel.Growing, null, "", null, "", "Inspeksjon i langfri to dager. Da gikk de et annet sted.", NextStep.FollowUpHere, area.Today.AddDays(14), "")
        {
            Step = StepLevel.OwnService,
        };
        _ = (StartWorry.Result.Started)await start.Handle(area.As(area.Teacher), new(null, "Ungdomsgruppa ved kiosken", note), area.Today, time.GetUtcNow().UtcDateTime, cancellation);
    }
}

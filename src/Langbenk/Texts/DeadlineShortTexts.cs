using Langbenk.Kernel;
using Langbenk.Law.Deadlines;

namespace Langbenk.Texts;

/// <summary>Names short enough for a time line on a narrow screen.</summary>
public static class DeadlineShortTexts
{
    public static Text? Of(DeadlineTask task) => task switch
    {
        DeadlineTask.AssessReport => new("Vurdere meldingen", "Vurdere meldinga", "Assess the report"),
        DeadlineTask.ConfirmToReporter => new("Bekrefte til melderen", "Stadfeste til meldaren", "Confirm to the reporter"),
        DeadlineTask.CompleteInvestigation => new("Avslutte undersøkelsen", "Avslutte undersøkinga", "End the investigation"),
        DeadlineTask.FeedbackToReporter => new("Ny beskjed til melderen", "Ny beskjed til meldaren", "Tell the reporter again"),
        DeadlineTask.Visit => new("Besøke barnet", "Besøkje barnet", "Visit the child"),
        DeadlineTask.Plan => new("Ha planen klar", "Ha planen klar", "Have the plan ready"),
        _ => null,
    };

    public static Text? Of(DeadlineEvent of) => of switch
    {
        DeadlineEvent.ReportReceived => new("Meldingen kom", "Meldinga kom", "The report arrived"),
        DeadlineEvent.InstitutionStayStarted => new("Oppholdet begynte", "Opphaldet begynte", "The stay began"),
        _ => null,
    };
}

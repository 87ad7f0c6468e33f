namespace Langbenk.Prevention.Agreements;

/// <summary>The act only says "in good time before" eighteen (bvl § 3-6); a meeting at seventeen is a local routine.</summary>
static class AgreementRoutineSeventeen
{
    public static TemplateRoutine Routine { get; } = new(
        new("17-årsmøtet", "17-årsmøtet", "The 17-year meeting"),
        [
            new(
                "Barnevernet tilbyr møtet til alle som får hjelp fra barnevernet det året de fyller 17. Inviter i god tid.",
                "Barnevernet tilbyr møtet til alle som får hjelp frå barnevernet det året dei fyller 17. Inviter i god tid.",
                "Child welfare offers the meeting to everyone who gets its help in the year they turn 17. Invite in good time."),
            new(
                "Vurder hver ungdom for seg: Er Nav riktig å ha med? Trengs skole, helse eller andre også?",
                "Vurder kvar ungdom for seg: Er det rett å ha med Nav? Trengst skule, helse eller andre òg?",
                "Assess each young person individually: is Nav right to include? Are school, health or others needed too?"),
            new(
                "Forklar hva møtet er, og spør ungdommen om samtykke: hvem kan få vite hva? Uten samtykke blir Nav ikke kalt inn.",
                "Forklar kva møtet er, og spør ungdommen om samtykke: kven kan få vite kva? Utan samtykke blir Nav ikkje kalla inn.",
                "Explain what the meeting is and ask for consent: who may know what? Without consent Nav is not called in."),
            new("Kall inn. Ungdommen er med på å bestemme tid, sted og hvem som skal være der.", "Kall inn. Ungdommen er med på å bestemme tid, stad og kven som skal vere der.", "Call the meeting. The young person helps decide time, place and who is there."),
            new(
                "Snakk om bolig, penger, skole eller jobb, helse, familie og nettverk, fritid – og om ettervern.",
                "Snakk om bustad, pengar, skule eller jobb, helse, familie og nettverk, fritid – og om ettervern.",
                "Talk about housing, money, school or work, health, family and network, leisure – and about after-care."),
            new("Lag en overgangsplan: hva skal skje, når, og hvem gjør det? Ungdommen får planen.", "Lag ein overgangsplan: kva skal skje, når, og kven gjer det? Ungdommen får planen.", "Make a transition plan: what happens, when, and who does it? The young person gets the plan."),
            new("Avtal hvem som følger opp, og når dere møtes igjen før 18-årsdagen.", "Avtal kven som følgjer opp, og når de møtest igjen før 18-årsdagen.", "Agree who follows up, and when you meet again before the 18th birthday."),
            new(
                "Barnevernet gjør vedtak om ettervern videre, endret eller avsluttet. Det gjøres uansett hva møtet kom til.",
                "Barnevernet gjer vedtak om ettervern vidare, endra eller avslutta. Det blir gjort uansett kva møtet kom til.",
                "Child welfare decides whether after-care goes on, changes or ends. That is done whatever the meeting came to."),
        ]);
}

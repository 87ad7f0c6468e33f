using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The director's overview: one sentence a line, with the number in it.</summary>
public static class SteeringTexts
{
    public static Text Title => new("Slik står det til", "Slik står det til", "How things stand");

    public static Text Lead => new(
        "Det som trenger deg først. Hver linje fører dit det gjøres.",
        "Det som treng deg først. Kvar linje fører dit det blir gjort.",
        "What needs you first. Each line leads to where it is done.");

    public static Text Late => new("Etter fristen", "Etter fristen", "Overdue");

    public static Text UnderWay => new("Under arbeid", "Under arbeid", "Being made");

    public static Text Decide => new("Trenger en avgjørelse", "Treng ei avgjerd", "Needs a decision");

    public static Text Missing => new("Mangler", "Manglar", "Missing");

    public static Text InOrder => new("I orden", "I orden", "In order");

    public static Text AllWell => new("Ingenting venter på en avgjørelse.", "Ingenting ventar på ei avgjerd.", "Nothing waits for a decision.");

    public static Text NoPlan => new(
        "Dere har ingen forebyggende plan ennå. Kommunestyret skal vedta en (barnevernsloven § 15-1).",
        "De har ingen førebyggjande plan enno. Kommunestyret skal vedta ein (barnevernslova § 15-1).",
        "You have no preventive plan yet. The council must adopt one (Child Welfare Act § 15-1).");

    public static Text Adopted(string plan, int adopted, int all) => new(
        $"{plan}: vedtatt i {adopted} av {all} kommunestyrer", $"{plan}: vedteken i {adopted} av {all} kommunestyre", $"{plan}: adopted by {adopted} of {all} councils");

    public static Text LateMilestones(int count, string plan) => new(
        $"{plan}: {(count == 1 ? "én milepæl er passert uten å være gjort" : $"{count} milepæler er passert uten å være gjort")}",
        $"{plan}: {(count == 1 ? "éin milepæl er passert utan å vere gjord" : $"{count} milepælar er passerte utan å vere gjorde")}",
        $"{plan}: {(count == 1 ? "one milestone has passed undone" : $"{count} milestones have passed undone")}");

    public static Text EndsIn(string plan, int year, int thisYear) => year < thisYear
        ? new($"{plan} gikk ut i {year}, og ingen ny er begynt", $"{plan} gjekk ut i {year}, og ingen ny er byrja", $"{plan} ended in {year}, and no new one has been begun")
        : new($"{plan} går ut i {year}, og ingen ny er begynt", $"{plan} går ut i {year}, og ingen ny er byrja", $"{plan} ends in {year}, and no new one has been begun");

    /// <summary>What is said of another plan than the one steered by.</summary>
    public static Text Of(string plan, Text what) => new($"{plan}: {what.Nb}", $"{plan}: {what.Nn}", $"{plan}: {what.En}");

    public static Text PlanLacks(int count) => Count(count, "ting loven krever, mangler i planen", "ting loven krever, mangler i planen",
        "ting lova krev, manglar i planen", "ting lova krev, manglar i planen", "thing the law requires is missing in the plan", "things the law requires are missing in the plan");

    public static Text LateGoals(int count) => Count(count, "mål er forsinket", "mål er forsinket", "mål er forseinka", "mål er forseinka", "goal is late", "goals are late");

    public static Text NeedsWithout(int count) => Count(count, "behov har ingen tiltak", "behov har ingen tiltak", "behov har ingen tiltak", "behov har ingen tiltak",
        "need has no measure", "needs have no measure");

    public static Text NotEvaluated(int count) => Count(count, "tiltak er aldri evaluert", "tiltak er aldri evaluert", "tiltak er aldri evaluert", "tiltak er aldri evaluerte",
        "measure has never been evaluated", "measures have never been evaluated");

    public static Text AgreementsOverdue(int count) => Count(count, "avtale skulle vært revidert", "avtaler skulle vært revidert",
        "avtale skulle vore revidert", "avtalar skulle vore reviderte", "agreement should have been revised", "agreements should have been revised");

    public static Text AgreementsUnsigned(int count) => Count(count, "avtale venter på underskrift", "avtaler venter på underskrift",
        "avtale ventar på underskrift", "avtalar ventar på underskrift", "agreement waits for signatures", "agreements wait for signatures");

    public static Text AgreementsBegun(int count) => Count(count, "avtale er ikke signert av noen ennå", "avtaler er ikke signert av noen ennå",
        "avtale er ikkje signert av nokon enno", "avtalar er ikkje signerte av nokon enno", "agreement is not signed by anybody yet", "agreements are not signed by anybody yet");

    public static Text ExamplesToReview(int count) => Count(count, "eksempel venter på at du vurderer det", "eksempler venter på at du vurderer dem",
        "eksempel ventar på at du vurderer det", "eksempel ventar på at du vurderer dei", "example waits for your review", "examples wait for your review");

    public static Text ExamplesReturned(int count) => Count(count, "eksempel har kommet tilbake til deg", "eksempler har kommet tilbake til deg",
        "eksempel har kome tilbake til deg", "eksempel har kome tilbake til deg", "example has come back to you", "examples have come back to you");

    public static Text AgreementsPartyGone(int count) => Count(count, "avtale har en part som er slått sammen med en annen", "avtaler har en part som er slått sammen med en annen",
        "avtale har ein part som er slått saman med ein annan", "avtalar har ein part som er slått saman med ein annan",
        "agreement has a party that has merged with another", "agreements have a party that has merged with another");

    public static Text WheelOverdue(int count) => Count(count, "punkt i årshjulet er ikke gjort i tide", "punkter i årshjulet er ikke gjort i tide",
        "punkt i årshjulet er ikkje gjort i tide", "punkt i årshjulet er ikkje gjorde i tide", "item in the yearly wheel was not done in time", "items in the yearly wheel were not done in time");

    public static Text WheelDue(int count) => Count(count, "punkt i årshjulet er nå", "punkter i årshjulet er nå", "punkt i årshjulet er no", "punkt i årshjulet er no",
        "item in the yearly wheel is due now", "items in the yearly wheel are due now");

    public static Text BodyMeetingsNotWritten(int count) => Count(count, "møte i et fast team er ikke skrevet ned", "møter i faste team er ikke skrevet ned",
        "møte i eit fast team er ikkje skrive ned", "møte i faste team er ikkje skrivne ned", "meeting of a standing team is not written down", "meetings of standing teams are not written down");

    public static Text BodiesWithoutNext(int count) => Count(count, "fast team har ikke bestemt neste møte", "faste team har ikke bestemt neste møte",
        "fast team har ikkje bestemt neste møte", "faste team har ikkje bestemt neste møte", "standing team has not decided its next meeting", "standing teams have not decided their next meeting");

    public static Text SeriousDeviations(int count) => Count(count, "plikt har et alvorlig avvik", "plikter har alvorlige avvik",
        "plikt har eit alvorleg avvik", "plikter har alvorlege avvik", "duty has a serious deviation", "duties have serious deviations");

    public static Text CorrectionsOverdue(int count) => Count(count, "plikt har retting etter fristen", "plikter har retting etter fristen",
        "plikt har retting etter fristen", "plikter har retting etter fristen", "duty has an overdue correction", "duties have overdue corrections");

    public static Text NoRoutine(int count) => Count(count, "plikt har ingen rutine", "plikter har ingen rutine", "plikt har ingen rutine", "plikter har ingen rutine",
        "duty has no routine", "duties have no routine");

    static Text Count(int count, string oneNb, string manyNb, string oneNn, string manyNn, string oneEn, string manyEn) => count == 1
        ? new($"1 {oneNb}", $"1 {oneNn}", $"1 {oneEn}")
        : new($"{count} {manyNb}", $"{count} {manyNn}", $"{count} {manyEn}");
}

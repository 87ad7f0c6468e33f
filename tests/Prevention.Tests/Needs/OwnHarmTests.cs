using Langbenk.Prevention.Measures;

namespace Langbenk.Prevention.Tests.Needs;

/// <summary>Who has harmed somebody, or is afraid to, in the words people use.</summary>
public class OwnHarmTests
{
    public static TheoryData<string> Bokmal =>
    [
        "jeg slo barnet mitt", "jeg ristet babyen", "jeg er redd jeg skader babyen",
        "jeg er redd for å gjøre barnet vondt", "jeg har dyttet sønnen min i veggen", "jeg mistet besinnelsen og dasket til ungen",
        "jeg klarte ikke å stoppe og lugget henne", "jeg har tanker om å kaste babyen i gulvet", "når jeg blir sint slår jeg barna",
        "jeg tok hardt i ungen", "redd for hva jeg kan gjøre når han ikke slutter å gråte", "jeg holder på å klikke og er redd jeg rister henne",
        "jeg har slått kona mi", "jeg låste barnet ute i kulda", "mannen min ristet babyen",
        "jeg har klapset til toåringen", "jeg blir så sint at jeg dytter ham", "jeg mister helt kontrollen og slår",
        "jeg har skreket og slått barna", "jeg kastet ungen i senga", "jeg tror jeg har skadet babyen",
        "jeg har lyst til å riste babyen når den skriker", "jeg klarer ikke å la være å slå", "jeg har tatt hardt i gutten min",
        "jeg er voldelig mot kjæresten min", "har lyst å kaste babyen ut av vinduet", "jeg har slått mine egne barn",
        "jeg fikk lyst til å slå henne", "jeg klapset til babyen min", "jeg er så redd for at jeg skal skade henne når jeg er trøtt",
        "jeg dro sønnen min i håret", "jeg klikket og kastet ham i senga", "jeg har ristet ungen min",
        "jeg slo til barnet mitt i affekt", "jeg dasket ham på rumpa", "jeg er livredd for å skade den nyfødte",
        "jeg har slått samboeren min foran barna", "jeg ga ungen en ørefik", "jeg er redd for meg selv når babyen gråter",
        "kona mi slår barna", "jeg slo stebarnet mitt", "jeg slo poden",
        "jeg er redd for hva jeg kan gjøre mot barnet", "jeg kommer til å slå ham", "jeg ble sint og dro henne i armen",
        "jeg er redd jeg kommer til å miste kontrollen", "når jeg blir sint skader jeg barnet", "jeg drar i håret på datteren min",
    ];

    public static TheoryData<string> Nynorsk =>
    [
        "eg er så sint at eg kan kome til å slå", "eg slo til guten", "eg har rista babyen fordi han skreik",
        "eg er redd for å gjere babyen vondt", "eg dytta dottera mi", "eg har slått kona mi",
        "eg vart så sint at eg slo han", "eg mista kontrollen og slo dottera mi", "eg har lyst til å kaste babyen",
        "eg slo ungen min", "eg er redd eg kjem til å skade babyen", "eg rista den vesle guten min",
        "eg har slege barnet mitt fleire gonger", "eg er redd for kva eg kan gjere mot barnet", "eg kjem til å slå han", "eg drog dottera mi i håret", "eg slo stebarnet mitt",
    ];

    public static TheoryData<string> English =>
    [
        "i går slo jeg til datteren min", "I slapped my kid", "I keep hitting my children",
        "I'm scared that I'll shake him", "I feel like throwing my baby", "I have been violent to my wife",
        "I grabbed my daughter too hard", "I'm worried I might hurt the kids", "I feel like shaking my baby",
        "I smacked my toddler", "I shook my daughter when she cried", "I'm going to hurt someone",
        "I am afraid I will hurt my baby", "I shook the baby", "yesterday I slapped my daughter",
        "I am scared of what I might do to my baby", "I am afraid of what I could do when the baby cries", "I hit the kids",
        "I lost my temper and hit him", "sometimes I feel like I could harm my child", "I almost smacked her",
    ];

    [Theory]
    [MemberData(nameof(Bokmal)), MemberData(nameof(Nynorsk)), MemberData(nameof(English))]
    public void OnesOwnViolence_IsUnderstoodAsViolenceAndUrgent(string typed)
    {
        Assert.Contains(NeedSearch.Understand(typed), need => need.Code == "violence");
        Assert.True(NeedSearch.Find(new HelpQuestion(typed, [], null), []).MayBeUrgent);
    }

    public static TheoryData<string> Everyday =>
    [
        "sønnen min er redd for mørket, vet ikke hva jeg kan gjøre", "jeg er redd når jeg skal til tannlegen", "babyen drar seg i øret, hva skal jeg gjøre",
        "vi kommer til å flytte og sønnen min er sint", "skader jeg barnet hvis jeg røyker mens jeg ammer", "kan jeg skade babyen hvis jeg drikker kaffe",
        "sønnen min kommer hjem og vil lære å sparke ball, hva gjør jeg", "jeg har lyst til å gjøre noe med barna i ferien",
        "sonen min er redd for mørkret, veit ikkje kva eg kan gjere", "eg er redd når eg skal til tannlegen", "babyen dreg seg i øyret, kva skal eg gjere",
        "vi kjem til å flytte og sonen min er sint", "skadar eg barnet om eg røykjer medan eg ammar",
        "I wonder what I could do to help my child sleep", "should I shake the bottle", "I want to kick the ball with my son",
    ];

    [Theory]
    [MemberData(nameof(Everyday))]
    public void Everyday_IsNoViolence(string typed)
    {
        Assert.DoesNotContain(NeedSearch.Understand(typed), need => need.Code == "violence");
        Assert.False(NeedSearch.Find(new HelpQuestion(typed, [], null), []).MayBeUrgent);
    }
}

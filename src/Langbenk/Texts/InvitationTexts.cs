using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Another service is asked into the team around a child, and answers.</summary>
public static class InvitationTexts
{
    public static Text Invite => new("Inviter en tjeneste", "Inviter ei teneste", "Invite a service");

    public static Text InviteService => new("Hvilken tjeneste?", "Kva teneste?", "Which service?");

    public static Text InviteServiceHint => new(
        "Her står bare tjenestene familien har sagt ja til.", "Her står berre tenestene familien har sagt ja til.", "Only the services the family has said yes to are listed.");

    public static Text NobodyLeft => new(
        "Det er ingen flere å invitere av tjenestene familien har sagt ja til. Trenger barnet en til, må familien si ja til den først.",
        "Det er ingen fleire å invitere av tenestene familien har sagt ja til. Treng barnet ei til, må familien seie ja til den først.",
        "There is nobody more to invite of the services the family has said yes to. If the child needs one more, the family must say yes to it first.");

    public static Text AskForMore => new("Spør familien om en tjeneste til", "Spør familien om ei teneste til", "Ask the family for one more service");

    public static Text InviteWho => new("Hvem der?", "Kven der?", "Who there?");

    public static Text InviteWhoHint => new("Velger du ingen, ser lederen der invitasjonen.", "Vel du ingen, ser leiaren der invitasjonen.", "If you choose nobody, the leader there sees the invitation.");

    public static Text Nobody => new("Lederen avgjør", "Leiaren avgjer", "The leader decides");

    public static Text Title => new("Invitasjon til et samarbeid", "Invitasjon til eit samarbeid", "Invitation to cooperate");

    public static Text WhyInvited => new("Hvorfor dere blir invitert", "Kvifor de blir inviterte", "Why you are invited");

    public static Text Message => new("Hvorfor inviterer du dem?", "Kvifor inviterer du dei?", "Why do you invite them?");

    public static Text MessageHint => new("De leser dette før de svarer.", "Dei les dette før dei svarar.", "They read this before they answer.");

    public static Text TheyWillSee => new("De får vite dette", "Dei får vite dette", "They are told this");

    public static Text TheyWillSeeText(string child, string own) => new(
        $"At {own} har kontakt med {child}, formålet med samarbeidet, samtykket det hviler på, og det du skriver under. Ikke noe av det som alt er skrevet.",
        $"At {own} har kontakt med {child}, formålet med samarbeidet, samtykket det kviler på, og det du skriv under. Ikkje noko av det som alt er skrive.",
        $"That {own} is in contact with {child}, the purpose of the cooperation, the consent it rests on, and what you write below. Nothing of what has been written already.");

    public static Text Shown => new("Hvem får de vite at er med?", "Kven får dei vite at er med?", "Of whom are they told that they take part?");

    public static Text ShownTo => new("Hvem får vite at de er invitert?", "Kven får vite at dei er inviterte?", "Who is told that they are invited?");

    public static Text SendInvitation => new("Inviter tjenesten", "Inviter tenesta", "Invite the service");

    public static Text InvitedBy(string service, string name) => new($"{service} inviterer, {name}", $"{service} inviterer, {name}", $"{service} invites, {name}");

    public static Text Accept => new("Si ja og bli med", "Sei ja og bli med", "Say yes and take part");

    public static Text AcceptLead => new(
        "Sier du ja, blir barnet kjent for tjenesten din, og du ser det laget forteller dere.",
        "Seier du ja, blir barnet kjent for tenesta di, og du ser det laget fortel dykk.",
        "If you say yes, the child becomes known to your service, and you see what the team tells you.");

    public static Text Decline => new("Si nei", "Sei nei", "Say no");

    public static Text DeclineWhy => new("Hvorfor ikke?", "Kvifor ikkje?", "Why not?");

    public static Text DeclineHint => new("Bare tjenesten som inviterte, ser dette.", "Berre tenesta som inviterte, ser dette.", "Only the service that invited sees this.");

    public static Text Answered => new("Invitasjonen er besvart", "Invitasjonen er svart på", "The invitation has been answered");

    public static Text AnsweredByService => new(
        "Noen i tjenesten din har svart. Spør i tjenesten om dere skal gjøre mer.", "Nokon i tenesta di har svart. Spør i tenesta om de skal gjere meir.", "Somebody in your service has answered. Ask in the service whether you are to do more.");

    /// <summary>To take the thread.</summary>
    public static Text CannotBeAsked(string services) => new(
        $"{services} har ikke fått vite at dere er med, og kan derfor ikke spørres av dere. Tjenesten som åpnet laget, kan ta over stafettpinnen og gi den videre.",
        $"{services} har ikkje fått vite at de er med, og kan derfor ikkje bli spurd av dykk. Tenesta som opna laget, kan ta over stafettpinnen og gi han vidare.",
        $"{services} has not been told that you take part, and so cannot be asked by you. The service that opened the team can take over the baton and pass it on.");

    public static Text WhoKnows => new("Hvem vet om hvem?", "Kven veit om kven?", "Who knows of whom?");

    public static Text KnowIt(string service) => new($"Disse vet at {service} er med", $"Desse veit at {service} er med", $"These know that {service} takes part");

    public static Text OnlyYouKnow(string service) => new(
        $"Bare tjenesten din og {service} vet at {service} er med.", $"Berre tenesta di og {service} veit at {service} er med.", $"Only your service and {service} know that {service} takes part.");

    public static Text KnowsOf(string service) => new($"{service} vet at disse er med", $"{service} veit at desse er med", $"{service} knows that these take part");

    public static Text ShowTo(string service) => new(
        $"Hvem mer skal få vite at {service} er med?", $"Kven meir skal få vite at {service} er med?", $"Who else is to be told that {service} takes part?");

    public static Text ShowOf(string service) => new(
        $"Hvem mer skal {service} få vite at er med?", $"Kven meir skal {service} få vite at er med?", $"Of whom else is {service} to be told that they take part?");

    public static Text ShowHint => new(
        "De får bare vite at den andre er med. Ikke noe av det som er skrevet, blir åpnet. Det kan ikke gjøres ufortalt.",
        "Dei får berre vite at den andre er med. Ikkje noko av det som er skrive, blir opna. Det kan ikkje gjerast ufortalt.",
        "They are told only that the other takes part. Nothing that has been written opens. It cannot be untold.");

    public static Text NobodyMore => new(
        "Ingen flere kan få vite det. Familien har ikke sagt ja til flere, eller alle vet det alt.",
        "Ingen fleire kan få vite det. Familien har ikkje sagt ja til fleire, eller alle veit det alt.",
        "Nobody more can be told. The family has not said yes to more, or all know it already.");

    public static Text TellOfIt => new("Fortell at de er med", "Fortel at dei er med", "Tell that they take part");
}

using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The front page: what is the situation?</summary>
public static class StartTexts
{
    public static Text Title => new("Jeg er bekymret for et barn", "Eg er uroa for eit barn", "I am worried about a child");

    public static Text Lead => new(
        "Velg det som ligner mest. Du får vite hva du kan gjøre nå, og hva loven sier. Ikke skriv navn noe sted.",
        "Vel det som liknar mest. Du får vite kva du kan gjere no, og kva lova seier. Ikkje skriv namn nokon stad.",
        "Choose what is most like it. You will see what you can do now and what the law says. Do not write names anywhere.");

    public static Text Question => new("Hva er situasjonen?", "Kva er situasjonen?", "What is the situation?");

    public static Text Unsure => new(
        "Jeg har sett eller hørt noe og er usikker",
        "Eg har sett eller høyrt noko og er usikker",
        "I have seen or heard something and am unsure");

    public static Text Serious => new(
        "Jeg tror barnet utsettes for vold, overgrep eller alvorlig omsorgssvikt",
        "Eg trur barnet blir utsett for vald, overgrep eller alvorleg omsorgssvikt",
        "I believe the child is exposed to violence, abuse or serious neglect");

    public static Text Help => new(
        "Familien trenger hjelp fra flere tjenester",
        "Familien treng hjelp frå fleire tenester",
        "The family needs help from several services");

    public static Text Share => new(
        "Jeg vil vite hva jeg kan dele, og med hvem",
        "Eg vil vite kva eg kan dele, og med kven",
        "I want to know what I may share, and with whom");

    public static Text Discuss => new("Jeg vil drøfte saken anonymt", "Eg vil drøfte saka anonymt", "I want to discuss the case anonymously");

    public static Text GoOn => new("Gå videre", "Gå vidare", "Continue");

    public static Text ChooseOne => new(
        "Velg det som ligner mest på situasjonen.",
        "Vel det som liknar mest på situasjonen.",
        "Choose what is most like the situation.");

    public static Text UnknownChoice => new(
        "Valget finnes ikke. Velg en av situasjonene.",
        "Valet finst ikkje. Vel ein av situasjonane.",
        "That choice does not exist. Choose one of the situations.");
}

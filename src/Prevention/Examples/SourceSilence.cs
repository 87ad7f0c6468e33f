using Langbenk.Kernel;

namespace Langbenk.Prevention.Examples;

/// <summary>What stands where a source says nothing: never a guess.</summary>
public static class SourceSilence
{
    public static Text Cost { get; } = new(
        "Kilden sier ikke hva tiltaket koster.",
        "Kjelda seier ikkje kva tiltaket kostar.",
        "The source does not say what the measure costs.");

    public static Text Evidence { get; } = new(
        "Kilden viser ikke til noen effektmåling. Informanten trekker det fram som et godt tiltak.",
        "Kjelda viser ikkje til noka effektmåling. Informanten trekkjer det fram som eit godt tiltak.",
        "The source refers to no measurement of effect. The informant brings it forward as a good measure.");
}

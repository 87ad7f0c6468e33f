namespace Langbenk.Prevention.Wheel;

/// <summary>
/// The year of a municipality that steers. Built on: Barneverntjenesten i Nord-Østerdal, presentasjon 2023 (samhandling med
/// eierkommunene) and Fosen barneverntjeneste og Nav, samarbeidsavtale 26.09.2022 (møter vår og høst, felles personalmøte).
/// </summary>
public static class WheelTemplate
{
    public static IReadOnlyList<WheelItem> Items { get; } = [.. WheelReports.Items, .. WheelMeetings.Items, .. WheelReviews.Items];

    public static WheelItem? Find(string key) => Items.FirstOrDefault(item => item.Key == key);
}

using System.Globalization;
using TkvvPortal.Data.Seeding.Reference;
using TkvvPortal.Domain.Places;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>Invented hamlets: eight in each former commune. Two of one name that came into one commune took a suffix.</summary>
internal static class DemoPlaces
{
    private static readonly DateOnly PlacedFrom = new(2007, 4, 6);

    private static readonly string[][] Names =
    [
        ["Kênh Sáu", "Kênh Bảy", "Xẻo Dừa", "Minh Phú", "Cây Bần", "Bờ Tràm", "Tân Lợi", "Kênh Hãng"],
        ["Minh Tân", "Minh Đức", "Kênh Chín", "Rạch Tắc", "Lung Sen", "Tân Lợi", "Đường Tràm", "Cả Nhíp"],
        ["Vĩnh Thuận", "Vĩnh Lập", "Cạnh Bào", "Kênh Xáng", "Bàu Môn", "Vĩnh Phát", "Rạch Ngang", "Xẻo Mác"],
        ["Hòa Lợi", "Hòa Phước", "Hoà Thuận", "Vàm Kênh", "Ngã Cạy", "Hòa An", "Lung Ngang", "Kênh Giữa"],
        ["Thạnh Lộc", "Thạnh Phú", "Xẻo Kè", "Kênh Ranh", "Bàu Sậy", "Thạnh Tiến", "Ngã Bát", "Cái Đước"],
        ["Thạnh Trung", "Thạnh Hưng", "Rạch Dừa", "Kênh Giữa", "Đập Đá", "Thạnh An", "Lung Vườn", "Gò Quao Nhỏ"],
    ];

    public static void Tell(DemoWorld world)
    {
        var places = world.Reference.Places.ToList();
        for (var number = 0; number < Names[0].Length; number++)
        {
            for (var former = 0; former < places.Count; former++)
                world.Hamlets.Add(Hamlet(world, places[former], former, number));
        }
    }

    private static DemoHamlet Hamlet(
        DemoWorld world, (Commune Former, Commune Present, TransactionPoint Point) place, int former, int number)
    {
        var (oldName, newName) = ("Ấp " + Names[former][number], "Ấp " + Names[former][number] + Suffix(former, number));
        var code = string.Create(CultureInfo.InvariantCulture, $"{place.Former.Code}{number + 1:00}");
        var row = new Hamlet(world.Random.Key(), code, newName, place.Present.Id);
        row.Place(place.Former.Id, oldName, PlacedFrom, OfficeAndPlaces.Merger.AddDays(-1));
        row.Place(place.Present.Id, newName, OfficeAndPlaces.Merger);
        return new DemoHamlet(row, place.Former, place.Present, place.Point, former);
    }

    private static string Suffix(int former, int number)
    {
        var namesakes = Enumerable.Range(0, Names.Length)
            .Where(other => (other < 2) == (former < 2) && Names[other].Contains(Names[former][number], StringComparer.Ordinal))
            .ToList();
        return namesakes.Count == 1 ? "" : namesakes[0] == former ? " A" : " B";
    }
}

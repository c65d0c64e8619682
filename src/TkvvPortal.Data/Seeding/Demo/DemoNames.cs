using TkvvPortal.Domain.Members;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>Invented names in the manner of the region: Kinh, and some Khmer ones (Danh for men, Thị for women).</summary>
internal static class DemoNames
{
    private const double KhmerShare = 0.06;

    private static readonly string[] Families =
    [
        "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Huỳnh", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
        "Dương", "Lý", "Trương", "Phan", "Mai", "Lâm", "Tô", "Châu", "Thái", "Cao", "Quách", "Tăng",
    ];

    private static readonly string[] MenMiddle =
        ["Văn", "Văn", "Hữu", "Minh", "Quốc", "Thanh", "Công", "Hoàng", "Phước", "Tấn", "Trung", "Chí", "Út", "Hoài", "Thành"];

    private static readonly string[] MenGiven =
    [
        "Hùng", "Dũng", "Tâm", "Nghĩa", "Lợi", "Phúc", "Khánh", "Đức", "Bình", "Sơn", "Hải", "Kiệt", "Toàn", "Nhân", "Lộc", "Tài",
        "Thắng", "Vinh", "Đạt", "Khởi", "Mẫn", "Sang", "Tuấn", "Hậu", "Lâm", "Trọng", "Giàu", "Đông", "Nam", "Út",
    ];

    private static readonly string[] WomenMiddle =
        ["Thị", "Thị", "Thị", "Ngọc", "Kim", "Thị Kim", "Thị Ngọc", "Mỹ", "Thúy", "Bích", "Thị Thu", "Hồng", "Thị Mỹ", "Thanh"];

    private static readonly string[] WomenGiven =
    [
        "Lan", "Hoa", "Hương", "Thắm", "Loan", "Phượng", "Tuyết", "Nga", "Diễm", "Thủy", "Oanh", "Yến", "Cúc", "Hạnh", "Nhung",
        "Trang", "Giàu", "Lành", "Thảo", "Xuân", "Dung", "Hằng", "Mai", "Linh", "Trinh", "Nhi", "Ánh", "Bé", "Đẹp", "Kiều",
    ];

    private static readonly string[] KhmerMen = ["Sà Rây", "Hoàng", "Thươl", "Phol", "Sóc Kha", "Út", "Sa Rươl", "Ươl", "Chanh", "Minh Thiên"];

    private static readonly string[] KhmerWomen = ["Sà Rinh", "Ngọc Hiền", "Sa Rươne", "Phol La", "Kim Thuôl", "Chanh Đa", "Mỹ Nương", "Sóc Khum"];

    public static string Of(DemoRandom random, Gender gender)
    {
        var isMale = gender == Gender.Male;
        if (random.Chance(KhmerShare))
            return isMale ? "Danh " + random.Pick(KhmerMen) : "Thị " + random.Pick(KhmerWomen);
        return isMale
            ? $"{random.Pick(Families)} {random.Pick(MenMiddle)} {random.Pick(MenGiven)}"
            : $"{random.Pick(Families)} {random.Pick(WomenMiddle)} {random.Pick(WomenGiven)}";
    }

    public static string Of(DemoRandom random) => Of(random, random.Chance(0.5) ? Gender.Male : Gender.Female);
}

using TkvvPortal.Domain.Members;

namespace TkvvPortal.Web.Texts;

/// <summary>The Vietnamese names of what of a person's data was looked at.</summary>
public static class PersonalDatumTitles
{
    /// <summary>The name people use.</summary>
    public static string Title(this PersonalDatum datum) => datum switch
    {
        PersonalDatum.NationalId => "Số định danh",
        PersonalDatum.Phone => "Điện thoại",
        PersonalDatum.DataSheet => "Phiếu dữ liệu cá nhân",
        _ => throw new ArgumentOutOfRangeException(nameof(datum)),
    };
}

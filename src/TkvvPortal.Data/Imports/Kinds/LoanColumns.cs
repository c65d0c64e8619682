using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Imports.Kinds;

/// <summary>The columns of a file of loans, found once: such files are long.</summary>
internal sealed class LoanColumns(ImportTemplate template)
{
    private readonly ImportColumn _inTerm = template["du_no_trong_han"];
    private readonly ImportColumn _overdue = template["du_no_qua_han"];
    private readonly ImportColumn _frozen = template["du_no_khoanh"];
    private readonly ImportColumn _arrearsInTerm = template["lai_ton_trong_han"];
    private readonly ImportColumn _arrearsOverdue = template["lai_ton_qua_han"];
    private readonly ImportColumn _arrearsGrace = template["lai_ton_an_han"];

    public ImportColumn Code { get; } = template["ma_mon_vay"];

    public ImportColumn Customer { get; } = template["ma_kh"];

    public ImportColumn Group { get; } = template["ma_to"];

    public ImportColumn Programme { get; } = template["ma_chuong_trinh"];

    public ImportColumn DisbursedOn { get; } = template["ngay_giai_ngan"];

    public ImportColumn Amount { get; } = template["so_tien_giai_ngan"];

    public ImportColumn Rate { get; } = template["lai_suat_nam"];

    public ImportColumn MaturesOn { get; } = template["ngay_den_han"];

    public ImportColumn Period { get; } = template["ky_han_tra_goc_thang"];

    public ImportColumn LastTransaction { get; } = template["ngay_giao_dich_cuoi"];

    public ImportColumn AsOf { get; } = template["ngay_so_lieu"];

    /// <summary>The bank's figures. An empty balance is refused, as an uncomputed formula leaves one; empty arrears are none.</summary>
    public BankBalance Balance(ImportRow row, DateOnly asOf) => new(
        asOf, row.Money(_inTerm), row.Money(_overdue), row.Money(_frozen),
        Arrears(row, _arrearsInTerm), Arrears(row, _arrearsOverdue), Arrears(row, _arrearsGrace));

    private static Vnd Arrears(ImportRow row, ImportColumn column) => row.OptionalMoney(column) ?? Vnd.Zero;
}

using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TkvvPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class UseChecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsStudentLoan",
                table: "Programmes",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql("UPDATE Programmes SET IsStudentLoan = 1 WHERE Code = '02'");

            migrationBuilder.CreateTable(
                name: "UseCheckSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CheckedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Witness = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UseCheckSheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UseCheckSheets_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "UseChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MembershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CheckedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Received = table.Column<long>(type: "INTEGER", nullable: false),
                    Outstanding = table.Column<long>(type: "INTEGER", nullable: false),
                    RightUse = table.Column<long>(type: "INTEGER", nullable: false),
                    WrongUse = table.Column<long>(type: "INTEGER", nullable: false),
                    UsedFor = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Effect = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UseChecks", x => x.Id);
                    table.CheckConstraint("CK_UseChecks_Outstanding", "Outstanding >= 0");
                    table.CheckConstraint("CK_UseChecks_Received", "Received >= 0");
                    table.CheckConstraint("CK_UseChecks_RightUse", "RightUse >= 0");
                    table.CheckConstraint("CK_UseChecks_WrongUse", "WrongUse >= 0");
                    table.ForeignKey(
                        name: "FK_UseChecks_Loans_LoanId",
                        column: x => x.LoanId,
                        principalTable: "Loans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UseChecks_Memberships_GroupId_MembershipId",
                        columns: x => new { x.GroupId, x.MembershipId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "GroupId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_UseChecks_UseCheckSheets_SheetId",
                        column: x => x.SheetId,
                        principalTable: "UseCheckSheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_UseChecks_GroupId_MembershipId",
                table: "UseChecks",
                columns: new[] { "GroupId", "MembershipId" });

            migrationBuilder.CreateIndex(
                name: "IX_UseChecks_LoanId_CheckedOn",
                table: "UseChecks",
                columns: new[] { "LoanId", "CheckedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_UseChecks_SheetId",
                table: "UseChecks",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_UseCheckSheets_GroupId_CheckedOn",
                table: "UseCheckSheets",
                columns: new[] { "GroupId", "CheckedOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "UseChecks");

            migrationBuilder.DropTable(
                name: "UseCheckSheets");

            migrationBuilder.DropColumn(
                name: "IsStudentLoan",
                table: "Programmes");
        }
    }
}

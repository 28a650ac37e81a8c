/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A ROM of 64 KiB that is a whole guest for device tests.
 *
 * It answers QEMU's ACPI PCI hot-unplug requests (reads the `down` mask of every
 * hot-plug bus and writes it to the eject register), so device_del completes and
 * DEVICE_DELETED is sent without any kernel; it refuses to give up a memory module, with
 * ACPI's _OST; and it powers off when the ACPI power button is pressed (virsh shutdown). Idle it sleeps in hlt, woken 18 times a second.
 * q35 with ACPI PCI hot plug (the default since QEMU 6.1), 16-bit real mode.
 *
 * Built by rom.sh. In the XML of a domain: <loader readonly='yes' type='rom'>unplug.rom</loader>
 */
        .code16
        .text
        .globl  start
        .set    PCIHP, 0x0cc0           /* ICH9's ACPI PCI hot-plug ports */
        .set    PCIHP_UP,   PCIHP + 0x00
        .set    PCIHP_DOWN, PCIHP + 0x04
        .set    PCIHP_EJ,   PCIHP + 0x08
        .set    PCIHP_SEL,  PCIHP + 0x10
        .set    NBUS, 64                /* hot-plug bus numbers to look at */
        .set    PMBASE, 0x0600
        .set    MEMHP, 0x0a00           /* ICH9's ports of memory hot plug */
start:
        cli
        xorw    %ax, %ax
        movw    %ax, %ds
        movw    %ax, %ss
        movw    $0x7000, %sp
        /* local APIC, LINT0 = ExtINT (what firmware does), so that the 8259 is heard. Its
           registers are above 1 MiB: give %es a 4 GiB limit by way of protected mode */
        lgdtl   %cs:gdtr
        movl    %cr0, %eax
        orb     $1, %al
        movl    %eax, %cr0
        movw    $8, %bx
        movw    %bx, %es
        andb    $0xfe, %al
        movl    %eax, %cr0
        movl    $0xfee00000, %edi
        movl    $0x1ff, %es:0xf0(%edi)  /* SPIV: enabled */
        movl    $0x700, %es:0x350(%edi) /* LVT LINT0: ExtINT */
        /* interrupt vector 0x20 -> tick. CS.base is still 0xffff0000, but the ROM is
           also at 0xf0000, so the handler's far address is f000:tick */
        movw    $tick, 0x20*4
        movw    $0xf000, 0x20*4+2
        /* 8259: vectors 0x20.., only IRQ 0 open */
        movb    $0x11, %al
        outb    %al, $0x20
        outb    %al, $0xa0
        movb    $0x20, %al
        outb    %al, $0x21
        movb    $0x28, %al
        outb    %al, $0xa1
        movb    $4, %al
        outb    %al, $0x21
        movb    $2, %al
        outb    %al, $0xa1
        movb    $1, %al
        outb    %al, $0x21
        outb    %al, $0xa1
        movb    $0xfe, %al
        outb    %al, $0x21
        movb    $0xff, %al
        outb    %al, $0xa1
        /* 8254: channel 0, mode 2, 65536 ticks = 18.2 Hz */
        movb    $0x34, %al
        outb    %al, $0x43
        xorb    %al, %al
        outb    %al, $0x40
        outb    %al, $0x40
        /* LPC bridge 00:1f.0: PMBASE = 0x600, ACPI_CNTL.ACPI_EN */
        movl    $0x8000f840, %eax
        movw    $0xcf8, %dx
        outl    %eax, %dx
        movl    $(PMBASE | 1), %eax
        movw    $0xcfc, %dx
        outl    %eax, %dx
        movl    $0x8000f844, %eax
        movw    $0xcf8, %dx
        outl    %eax, %dx
        movl    $0x80, %eax
        movw    $0xcfc, %dx
        outl    %eax, %dx
        /* PM1_EN.PWRBTN_EN */
        movw    $0x0100, %ax
        movw    $(PMBASE + 2), %dx
        outw    %ax, %dx
        /* one letter on COM1 says that the guest is up */
        movb    $'R', %al
        movw    $0x3f8, %dx
        outb    %al, %dx
main:
        /* GPE0_STS bit 3: a memory module. It is not given up: _OST with a failure */
        movw    $(PMBASE + 0x20), %dx
        inb     %dx, %al
        testb   $8, %al
        jz      pci
        movb    $8, %al
        outb    %al, %dx
        xorl    %eax, %eax              /* the first module */
        movw    $MEMHP, %dx
        outl    %eax, %dx
        movw    $(MEMHP + 0x14), %dx
        inb     %dx, %al
        testb   $4, %al                 /* bit 2: to be removed; written back, it is cleared */
        jz      pci
        movb    $4, %al
        outb    %al, %dx
        movl    $0x103, %eax            /* the answer to a request to eject: */
        movw    $(MEMHP + 4), %dx
        outl    %eax, %dx
        movl    $1, %eax                /* it failed */
        movw    $(MEMHP + 8), %dx
        outl    %eax, %dx
pci:
        /* GPE0_STS bit 1: a plug or unplug event. Clear it, then look at every bus */
        movw    $(PMBASE + 0x20), %dx
        inb     %dx, %al
        testb   $2, %al
        jz      power
        movb    $2, %al
        outb    %al, %dx
        xorl    %ebx, %ebx
bus:    movl    %ebx, %eax
        movw    $PCIHP_SEL, %dx
        outl    %eax, %dx
again:  movw    $PCIHP_DOWN, %dx
        inl     %dx, %eax
        testl   %eax, %eax
        jz      next
        movl    %eax, %ecx
        negl    %ecx
        andl    %ecx, %eax              /* lowest requested slot */
        movw    $PCIHP_EJ, %dx
        outl    %eax, %dx
next:   incl    %ebx
        cmpl    $NBUS, %ebx
        jb      bus
power:  /* power button? then S5 */
        movw    $PMBASE, %dx
        inw     %dx, %ax
        testw   $0x0100, %ax
        jz      idle
        movw    $0x2000, %ax
        movw    $(PMBASE + 4), %dx
        outw    %ax, %dx
idle:   sti
        hlt
        cli
        jmp     main
tick:   pushw   %ax
        movb    $0x20, %al
        outb    %al, $0x20
        popw    %ax
        iret
        .balign 8
gdt:    .quad   0
        .quad   0x00cf93000000ffff      /* flat data, "accessed" already: ROM cannot be written */
gdtr:   .word   15
        .long   gdt + 0xf0000
        .org    0xfff0
        jmp     start
        .org    0x10000

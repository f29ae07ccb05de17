#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <float.h>
#include <math.h>
#include <stdint.h>
#pragma GCC visibility push(hidden)
#if defined(__clang__) || defined(__GNUC__)
#define LIKELY(x)   __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#else
#define LIKELY(x)   (x)
#define UNLIKELY(x) (x)
#endif
#define N_TARGET 1
#define MAX_N_CLASS 1
union Entry {
  int missing;
  double fvalue;
  int qvalue;
};
int32_t get_num_target(void);
void get_num_class(int32_t* out);
int32_t get_num_feature(void);
const char* get_threshold_type(void);
const char* get_leaf_output_type(void);
void predict(union Entry* data, int pred_margin, double* result);
void postprocess(double* result);
static const int32_t num_class[] = {  1, };
int32_t get_num_target(void) {
  return N_TARGET;
}
void get_num_class(int32_t* out) {
  for (int i = 0; i < N_TARGET; ++i) {
    out[i] = num_class[i];
  }
}
int32_t get_num_feature(void) {
  return 3;
}
const char* get_threshold_type(void) {
  return "float64";
}
const char* get_leaf_output_type(void) {
  return "float64";
}
void predict(union Entry* data, int pred_margin, double* result) {
  unsigned int tmp;
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.785291338421469254) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.189081077292265753) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.189089812636096033) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.11207231228346215) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8083329460093944263) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9608499942584953768) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.002252982369910672) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9135869867052739401) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.319633872753082526) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.861255454804862763) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7828146599105965109) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9795787091263208346) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5448401239151494657) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.253567421320437858) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6552577486727244604) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9908939028067317301) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.83167616750571538) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1817379792739033384) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.55348384854287791) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4257459562501116901) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8128416869002572653) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1163474996868720246) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3014037521879775472) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1242737086598844076) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.613299691102877853) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.8936251041808959128) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.720477648402221726) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.099671781882842758) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.082198589450664272) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7603021785180801295) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.552075132406093516) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.377991096323640807) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2216027159531746005) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.027883804625149056) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.116870964499581564) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3693642605998375128) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8751979494296744377) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8523019074937843165) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9906963409458060532) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4189197767739887279) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2966574670274846337) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.207020118779523754) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.09596118411349605082) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.06876412472530926689) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.453818953173153794) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9631364014772123561) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4954408628342780174) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2823197749801668044) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3614940893715538062) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.076381237357751264) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9532787744799020579) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.112979522272136812) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3176424096405703335) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.394711256196424554) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2672287222249819516) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6895749681920114726) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4630091559433848758) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8808463936855933651) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1669917853395539442) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5546332252195320667) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1507444014911097363) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8912175457070996565) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.680142366887043437) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.073260670948457784) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.753940416611896369) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7984542326223278419) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1704014265567118658) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3525000274914072973) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.02683156632822768228) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.01987820798810413514) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.583737862485095071) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6156348366650430393) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9258568724973083031) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.03362598930920471241) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.06497381260718827767) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7342645963704040879) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8808790466886937676) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4191593476467312951) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.09195178401390374789) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.081645789912985212) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5657600714751187532) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.259652522630301252) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7712924731160325509) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5211796249671380998) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8701035716821856614) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5075676139597407044) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.04401407531295814524) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2707259256063900277) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7896345514442970615) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1634983540826136506) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5042450576763227721) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.592966326227891249) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.195973615903723086) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4222733539501942746) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8179075054506674824) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3864834175396684168) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2025054436342771658) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1715444360222417586) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5949081715839606987) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9544963911338271156) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.634852463539952061) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1599433456995299485) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5271900474781380241) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3134537730361413588) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.559280198979101417) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8422945054453137015) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4787017219896906317) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8745130011106129198) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7930148505026841654) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.646532751662037164) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.898922720808770448) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.213790538204051916) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.747869478878661731) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3767186625915379672) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2915454288744698808) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.925332945859773881) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9568103840467341303) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1608433577086539057) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.281719356293455903) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.923284470250423039) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8147149043860451023) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.01100426293122303) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3724669034560126879) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3869513288742929547) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4204417346824929069) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5256162335212111181) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4088113674995219049) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6174863477904621867) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.264752140733194086) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.857992615107365908) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5636032830378692182) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2300736010995822756) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2899573442608652796) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.07849173897692973689) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9431064011870999853) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.070510352801923304) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1208564564831879906) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3994718498430458453) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.52006849857626114) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.667507406818158788) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.557738527123488037) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4505700756339767743) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.07933593978625785859) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.02611438974127699986) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2030966390617907347) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.731521939364354723) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.262876756404244905) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.06915656243279455495) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.07578661697954688914) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.716180544399109387) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2880294530369873485) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8996789768585422564) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.415102066092054578) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.001419350961632648289) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3656426010045771835) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.904725411428272341) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.226069719805849223) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1117948130697190567) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9053728690642426358) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.761856056239268442) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3387792304710248725) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.01625364108959818921) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7605676608601312783) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.716167429500484509) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.278510489609330669) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.457702378763575668) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.251329363813807216) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.166390966717861133) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5313370344476084917) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2241554988145545435) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7815860876601852247) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1720701896589889035) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.313148114372488129) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5575702657360451786) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2223225965484030842) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.163324748703228995) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7769280902416610957) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3771717177334624749) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1623154743408868894) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2943416524607204154) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7953881045153277096) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2477798180552788221) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.687773166097735977) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.273062908628257883) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6997260950334276419) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.0732945910194948147) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.0009614710859338071458) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.03715604194272295602) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.725473427731023301) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5625960039797903711) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.256852284824155452) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.712147995030903758) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.144685020923617458) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4924866861987455824) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.692329666774943231) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.0399587624087272) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2633817109407954327) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.500067542104182472) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.318536230783682428) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.003229594184231576737) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.647068831958226065) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6361494392554940536) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.295486422634510193) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1592226223462057666) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6981516801670811789) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5218304094733964282) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.900210696397169663) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.017512297320074532) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6162833260555927728) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2286518205051704111) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.025098423671844117) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.0778430439855090639) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.540842365495821098) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.02351972925892194255) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6768255991818633577) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5324998535283811396) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8612388388166825059) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4565454105375555405) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3646177351988422188) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3350160377647227739) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.502186609398306727) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1500272253186974714) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2898867337175666248) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.729278758705501406) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1044300202066540395) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8678473203851999607) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.109077840329174336) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9416089665475630976) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1595133805418910145) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.02826385904898894019) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.180501266872962418) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.498310384788585914) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1503819818042998468) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6180317030085178409) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.119834164695170386) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4940415626209977984) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3514229741039375243) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2566829688612962679) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.256257507519919603) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3883394379462659085) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.660400771836692879) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3459452867066398762) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.178091226766872168) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9864929897402794357) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6002203953292295502) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.313076958835015295) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2271416198194724512) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.860394301988691712) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.302061091965959427) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5657405046467465226) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2984892996301163892) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3587332456724444674) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.073581248028876306) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3779200876405634513) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1445006891625609802) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7418961351138715354) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4050691499129234208) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.5280857930724219829) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.858238409696902238) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6166936995829795931) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8546714087156397355) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.464946190475158283) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.535335956776203048) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9027481114008615304) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.138513426525352035) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1102273233317339063) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.979740144920541178) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6303671211140761121) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9820636900647802259) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.210750181613731935) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.9702562782702508493) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6577399541092844304) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7816444987295988467) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8786857428661998259) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5661862163887891874) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1047902074460169697) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7649719553508442793) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5307869601175188023) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.37740641968328803) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.09186315632832298128) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4416803741132804273) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.709372683421275241) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.50262701859266401) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.057635613763528326) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.262487206754037139) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.85324264601213029) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3545496689743538599) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3250656475812356838) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6499340605029371165) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.03128933095907315831) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.57532074764202612) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.101353644455913994) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.06686185357177309996) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.06909049460062181847) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9462470007433143593) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.123785714072168318) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.235694130328019336) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8408066382170076292) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.09888285569618959769) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6552662276133629504) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.043571104267885463) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4226252950415911869) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3773322333131865491) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3082748025873101039) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.7339057312222443397) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.859545846780536804) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9790842074382274385) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9932571729532506666) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.783562028715476977) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1379222225565697735) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.06372284295870957183) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.068091859627037232) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.549123618570976024) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3761294555298251296) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.865699285262777174) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3483789403849661959) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.30036066831417918) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.37872968234849963) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.699831670606506862) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3329896752790439951) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3471163537839537239) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.02324179800942188789) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9817842133437106877) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.941673772100894535) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.7606808647185945294) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.563109541854309947) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6483249745674842801) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3835112869699159877) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.588585867043541988) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5380380685978598532) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.224564112975942809) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4192729654449270926) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.01541739960948500243) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7619381922697128218) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.078640146731924432) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.124073130392356568) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2098008528963774544) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.767978623628922108) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2073004204988745935) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7323878727961070645) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.197721106117310419) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9661756224595350329) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1084684676346010512) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.380296744682640409) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.346950863235369722) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.129360108683942876) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.161410144394490196) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.03196118816112358818) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1229479319782248448) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1247844681935386668) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.517386383159504248) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.835925971455855565) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4994896340611454377) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2057729926272361398) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5565064666180786768) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.06010516246368641236) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.490895222246475527) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6810047479116434488) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1972349904268458076) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9381876053847681973) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9971444639455734338) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5127640996229072545) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.140922686108223782) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1952076120807976212) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8217995184468549486) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.9293272632759352891) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9405984464885607244) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.922241948656673749) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.173951510350022875) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.56969294570724216) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8106936495905188167) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1311170205141212186) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6370987186527871105) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.22393870940123306) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.08895095187119173) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8535788367993215608) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2511362080588638301) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.424573830115839046) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.115780802534744431) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5720994046465409655) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.01008419843823182838) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7221659048725872498) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4709137591720065075) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.932326714024552472) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.09098266266861987361) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)2.08985235200953845) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5432197827580091953) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9474261749953479805) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.590675906411457063) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.976023016432392421) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.163574324064755583) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.92113169930926031) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6596408498188640612) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.601280783367575733) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.056334119900908863) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5153130686405178462) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3940402898774342244) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.101955041097979926) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7372721058898914492) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4102121745865811575) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.432827502009313525) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.0226098385779933686) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.05533226612586797377) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.01233119024858758683) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.398661038102305465) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2516556163998867612) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.042454950532752278) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.786156932490334359) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3756719641987277258) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4067332277838124899) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.16871128823157977) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5428125016037307349) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6638412389204484398) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4073912797021783661) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)2.01053511457691414) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.448315463886316934) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.158199285093712394) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.35876897079927117) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.05062756436716386865) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1159358781804910032) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9110171809065619186) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3492505367398874294) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.268284311257847019) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9334533418760799783) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2136029308446828479) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.03295136813374907603) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.309753916146109365) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7773068861014706954) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.246865492560693234) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.05439479765432198) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.168235199239308741) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2999621126404434235) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9241842673613057668) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4458685535176551973) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.444296299387018312) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.932410569116927546) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3529567758911307807) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1929491400140570523) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.05757671842501588255) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.04760773892533909368) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2145145685927664081) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.360553795171344671) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6116683940690845755) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4862388906055745696) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.001941650575253639) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.557962925226642148) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1440829079935188606) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.161272429015945962) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.395813025093397108) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.127073444892165099) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.08706283221860056099) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3145626483955920594) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1927643649546335602) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9278422874903373696) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.222183828727258614) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4734465514222097049) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.645002812261674219) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2350663825827932207) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1516296694238963572) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.560777922013301566) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6059818923130093626) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.492813334195279396) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3722491163935512937) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.451685791677526982) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.14548788955966474) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.03824107145499144877) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.639086556230114233) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.148135695886017604) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.660587026073394146) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9456532682393166134) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.06726585886583630325) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.0001987573688347898937) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.582597803210447851) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.704508629016144194) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2676747726678283534) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.529194521280786923) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3491135845489166112) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1056354043804428322) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.59224875320442949) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2527884911083363439) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.858061340742438672) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8717191026902848527) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.629617812927010245) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.568004189818138716) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.164378834928889273) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.463784915245600837) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3909938357136057974) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9488918661846430513) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4994765847278417326) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1055874435459140948) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2372408806601455922) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.08680151904843842747) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6279281014894170232) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.31156573069821647) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.338405244510220804) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.766303694552439296) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3631965794906188982) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2717945071004483903) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.08441069415233859452) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8124705901888856774) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.349432535321975379) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6539942332085358911) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.179388983462700491) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9582300503638965239) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1247735631470137108) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6690008856485565314) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4777564830383626004) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9894021243381030395) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.3205136197893855288) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4037281659072902151) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.441069420141774415) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.081954242513318842) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.129363463231420006) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1515801921644829298) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.684835143603594432) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8257457729567414528) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3867095308675577159) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2661943083808471222) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.448301714956859554) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5087553225218197639) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2735061201804687148) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.03854029886151186246) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5539194968979228584) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.562741116225939031) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.155593687641446987) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9485888386448183551) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6949922958360407188) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.119578791750339919) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7164057206320455506) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5464681566562229476) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8561017987384894612) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2328246363899306448) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.539831512595967844) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.08678744956996875537) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4628302886962609719) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6772432810450730312) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7790694359611144426) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.0730139257952294729) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1809385911258623025) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2625980132884020435) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1162053237002309558) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7829744128316509233) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.700215311931447815) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.948344035108007022) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.588765094338684181) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.507223387707524509) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.606901115295625182) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2948830344383895907) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3888012887570302945) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7980535037982289248) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1619613848211840235) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.773977249738873052) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6999583600623520141) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.166424436418891597) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3520694729676268064) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9758141389845234048) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.083804599987809869) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.06968646305384196271) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.089191531986422046) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3544592203572480837) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.659119044616738758) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.162727193821413429) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.0476810816354940048) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.663595149412301577) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6750766991284181673) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2723760361703045918) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3216757023956433592) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8214250358087122894) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.978290121825612369) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.534363717878041156) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.02960318963227503986) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.25768527272405839) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6766480803888239581) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.132147738571649409) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1464397700783464373) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1974573419198299151) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.09856677002737575244) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9767671732055798195) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.386484764233274269) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.180035453127031619) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.499678692513628508) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.9028368498876220283) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5233454377920032652) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3157422218757451882) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3523868671414644993) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.08034626697004658424) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3318332420768007052) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.555469596264279497) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.139230045065410923) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1037067550245753811) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9174397535770194567) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.698116309564172699) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5360514454600193712) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.006739192507051461334) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.959333194158312641) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2864477361389432541) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2449654831460352788) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3823585779504123372) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.06078206491401630385) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.210223745142898988) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8794154125579359826) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1748193012836765092) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.01737425766629208113) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.51491727049727265) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.005809948942541165) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.8010476465533094) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6022563443608121014) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.05338358544649837722) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4015944205303675352) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6575586676050728663) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.287221484157940576) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4179760019966505813) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9472672956093434182) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9523245514648364107) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.167944696725960352) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3661819444339963758) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6245171948088158453) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8039874541091365234) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.562398336344929195) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9441531179031574794) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.946744168602856595) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1343006099633411998) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3709119882077034913) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.608685565810933138) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4981812199436803645) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.09459180358804619715) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6958232584627699335) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.535410726128383141) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.089873284673341214) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.746738170506150212) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4172836860320611185) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2286557044446972942) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3658937767059873281) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6257859993151531075) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2358156852222703659) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5884842517084033497) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4360131252131460577) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6088745756498838979) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8825645834146973456) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7570219697085793786) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.006831110058811429) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1034683914399440741) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2991758252855476474) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6720452729245866008) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8589680590532449145) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.484317669727347466) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.168678574249791158) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.472660968961062133) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.03134576133891534) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1251390170198494189) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6530103943101631669) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9813790851906460944) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.592640534318541246) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.891932138335838509) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.673165997906298497) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.151397748247472652) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2912588125523811744) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1068502057004485639) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.01763100766243669293) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7435875541721879145) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7868342439268076749) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4287224067932682292) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2015402278168854644) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8694130826447847848) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.654288964133975526) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4085726726053839353) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3162512821892082826) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.798315135914903218) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4108309025672179926) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4357857122758991286) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4982777437769378981) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.453695923017987557) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1837546403116181448) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2711615160429703408) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5518853646029207027) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2631972742116485131) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.0243759995385885303) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.40406777410250605) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4247269961140746064) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1680733778534180267) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.107706276570833648) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.468966769240837689) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.8864405063555967912) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8667484442036494929) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.656451268065077365) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5979611640576254494) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.05282041285222072169) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.104783534446136972) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.158095901692337115) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9093174343706826868) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.197177601842358552) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6704372424914823991) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4360793665803882613) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3132505496517370425) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8563920407353601272) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1643226504661461362) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.349530626705367276) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.502282799052709006) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3754400117860122177) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8743512692899648719) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3250838510515338675) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2336495693786742045) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.062319760831587967) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.103460160091788822) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2516263596175110639) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1274911941328424614) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5031534275870110928) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6932745028947453481) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.168838614534096099) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.370462691139655742) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6304888995968236376) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.232073119110712156) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3802709020951067775) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.922096820424270325) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4801174307335335789) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6587249827246246525) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9665135912184358302) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.725559629449815002) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1940216548146567188) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1865077885285781889) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.438773672007210847) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3764318806222104463) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.119896024849456273) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3896749863026572336) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.240907644734188242) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8285228849729541212) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9840075768282909863) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3694735034004346108) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.862022001451749897) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.668885370433901727) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5073805108019463495) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5108973099967172304) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9713994314754684778) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.695575062926948817) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.283923744463055128) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.269369494164084511) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.008318047504388137448) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.031354806767318166) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3324905209151475249) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7092484714965527903) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1624089933513079842) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.063097523633535157) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.03704059195465136956) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7006246516528213952) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.313846712583486176) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.08207903132913425825) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4685840654552598794) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.442182023385929712) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1031813697710064481) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7298070188847567419) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3865396778154337465) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2527388290149590322) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4435963509967096319) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2789359387951569902) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.059334698350820503) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5502051687162332616) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.103462575671688484) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3711331751124169465) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5525628370286592705) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.187299090294688941) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.346362344577906045) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1102696242444384245) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4748317351938105002) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.02456052867357075287) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.577913504904334463) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4670723934865533833) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.03530206718013456646) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5322041352621917909) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.08171086290226670101) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.0313229111570317853) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1017187083088659794) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5458328795961229218) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.07084961271242123937) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6157515028395592616) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.608831741643182545) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.902475655805493493) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3621900858523650624) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5580731981478685988) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3034540546791953952) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7444715060886022417) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9785898815453316635) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4254597979252716655) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.731185548577349742) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.128515696587066408) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.02757128615884307798) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7294088165635511656) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9632386716949394856) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2007505599589829437) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8451740511782812604) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7635214495108515464) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.656246289085168466) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2559204916469192126) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8383530827989024159) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.127531653143973633) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4987681636960730192) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5786832895314377723) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.109306892276517242) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.388926158229787156) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.129305716586678887) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1085176948753644455) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8836646758851438577) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3656697643337913917) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8673951380745227313) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3033764918301915525) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.402691394074937703) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.520762782147313974) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1993416721315082185) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6312938895385862281) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.787451711848954128) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.86633761805850007) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4132907480059924699) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7279328098250688051) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.0331447150864276896) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1055830117434202464) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4922047938125074795) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.01226164574272220475) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6935314158272846141) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.197888691242626091) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4810859652491781269) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1551337782974753776) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3651938659573844559) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1223004313261530918) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9608143859340516624) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.968628523851227996) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.119514633337056253) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.240042128518707099) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.835621983645564725) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3040547511688108662) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4481576844185587438) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2709021940075921897) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4410421403211540747) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3686425798287140676) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.294719395835326914) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.4065939274183894) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5920255071938604896) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.083086927859900683) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8329389236396573803) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5355526268632327946) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.5077468611082920358) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.005270751951529886736) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.08585341180660255311) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6827657550959639332) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5802173218032460333) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2969735061451839186) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9770170352494184085) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9438843679770285711) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1663223157607047753) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7684215922504424867) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7933029267974871512) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.16395725423968166) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.650674051210783144) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.497714369896730124) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8241593984151871499) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.708169408392976152) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.20963748214439315) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.134368211170454721) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2662447384054575927) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.469460762193059988) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.0687140269046232488) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.01802774720712342627) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2818288568415713291) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.042434066305554019) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1241196386194560741) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4909963888521717834) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.5662435176461030339) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8552709983857355036) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.717153065974475368) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.647291272242635607) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.454528503594093802) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.160405829243294384) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4135814869870449995) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1076608380183947666) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4701869452631640689) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2094097844710087752) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9596784300464044071) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8253564203551237988) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1005642103094790407) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5866739273813861288) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3076671178776566595) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.113629389287896121) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1481794610033814186) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7272959188664339658) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.365556162696521747) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3511448332247916193) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6317358378062911672) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.090082857016485107) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8933805640953665916) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3650108853627016536) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.259960828004186517) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.118565764105312166) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.481373322576561957) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.208864251653217092) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9681512051768672578) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1106541106417475717) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.9651685839120938137) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2191256166625982493) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1203808966185950791) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8813719868270399882) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2560961376754296581) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.614063842225019529) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.735020314624242666) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.344818196240848529) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.025363492484000494) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9762376484085303341) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6891107218497830589) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4040514077036383433) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7807601718610004404) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.617557173949921934) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7360467169105109342) ) ) {
            result[0] += 8.296251627913692;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.9115487476583390425) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7653104087537609956) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.472349895778751305) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3097743984976052967) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.005459331954131008136) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4090268951696661714) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.85746648491289712) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7324690272083562714) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7709591795765846634) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.552610090544485288) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.917666369386016756) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5335012509785634904) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.004878253493832862553) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.252352229336463285) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4848550412793799502) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1097660469704906383) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2365692110298369677) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7499036430677761267) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4528714189506932719) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.114909851628202553) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6182568707712696732) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.640111104155652422) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.299239644601792032) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3943320600519514274) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.142123465187969478) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.243147862514446089) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2352144954556046885) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6874323446899308632) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5055831267592019174) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.318379719949494433) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1531958948368949969) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.079642292248574886) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3918332398883030976) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.101008525216697731) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.001495170038900150988) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2312122710566189843) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4739278229761631489) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1053969225549267197) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.316686971110002435) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4502845790459722997) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.559914370497612834) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.947730954493490652) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.011944120701965044) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.16049814078775082) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.075721902334109803) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8942024315622354447) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1160901985490152555) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8234767075790204727) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.08753104302951963955) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 8.53553663538496;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7434044352513291543) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7436990934574085887) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.9537693228589610994) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3799997338783840384) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.66261714773404834) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2059773403413783788) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.222185853242677589) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.257498544427476217) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6789248438359515303) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.8587299765522604655) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3321093490396900272) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.660615802754931147) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8809119535251899169) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.06577407087991460344) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9137526882211852719) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.166173787252142713) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.023526172906330522) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9507897921039778488) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2199712881749908422) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.102482224898983787) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1763558944718611743) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.470339679641653685) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.639064959306213654) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2685026829022901795) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7384138301927345438) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3761867832119306643) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.239770412872680971) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.158208207215901897) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.04911176645492021375) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.505316858505577171) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.157842549058812676) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2956543288347598386) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2643491147043872669) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4113240323580159563) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6101265958117377819) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.434499710960892571) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5683675183197502978) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1946752298575570583) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7054491667134537014) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3792534691851808248) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1902246534906857356) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8290842667214741724) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5832259699610511383) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8837098254758499749) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3582716642938543194) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.09990520603281173584) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.826374529220253895) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.265709409956816467) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1620668160360417831) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5372326505115121442) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.923369350946710021) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5659257505873258598) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.307817116298511273) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.9267158652408201691) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1675038443649669029) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3479505570913266066) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9894001134272527587) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2790476234268898237) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.909446896701384233) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.711557992064125511) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9900858551808768837) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.07936978639826230975) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.07205984052972796983) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.390602598679575141) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1499008839613496513) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7910180730108292702) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6933963792683902616) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6264035873280411337) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2113493555310854699) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.262642280381757409) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.290691592060037696) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8948988610322221593) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.947526363530183158) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.479770453719816414) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3634763781407125416) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9777397467636923523) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2348035747923573613) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4721229098469474916) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1237807136280447695) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7119986479498903176) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.470902826363836624) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.168754210032501462) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.574305396823772796) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.211629889657116349) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.280615540077972625) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.06604939043062565962) ) ) {
            result[0] += 6;
          } else {
            result[0] += 8.296251627913692;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.11397774850059772) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2402822315418826626) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.060456385656958211) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3990520952273416966) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1985062769263901128) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.837223957377296824) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7201126630035120657) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5222844220974682816) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.040030361310284146) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.103104161650884818) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1241125138333714073) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.79498371497857101) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6780965021923709424) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9671385121843993904) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8600632467740657594) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.478737527354065051) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.004204350345350646445) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.494177385257313695) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1919854968312303956) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6302171405602954302) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7445659371859922881) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3405964003572348187) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4099446821037422417) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1455178633972745716) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.171877331642230402) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.037494121587328344) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3063280472488165707) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.6516925361778895809) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9710132887109338418) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.11591499297060448) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.722014728939200934) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1079564645054919003) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.413340153226883888) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6276146272806388815) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3176955228455917712) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.539064799451613563) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.337245738724800681) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4818331341068615714) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9482335045899057402) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.141637298939201628) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.149032493226781249) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.548619349464174233) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.058832768865738405) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5133508939198339061) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.054360487388135037) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4499905810431688025) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.908843148105924259) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.142293572290028703) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3532913477176042871) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.06102311184549052969) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.05264425466480463639) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2768032583423482018) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7344356968268064279) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3554954094284905608) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.008663983574465295) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.397375260169522182) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.410337962270950429) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.790271692402664927) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2040040947420875828) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.620061610157311094) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.162085965566757917) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.06604619135615974468) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5002586597038278793) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.02953575376642193079) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.07823441546410397907) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8273865679594086808) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.024216040929720961) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4865582588904553418) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.329812474285965163) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.840388168797107982) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3442383346740888195) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.016507651888639785) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7213161806158980838) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4224881957379995612) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3902714480505128369) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.483552566696962671) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2412048188484335332) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5135456343849729155) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.1805535709667882571) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.537768447689530582) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8592652967088667548) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.574648045798306084) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.917029043859158621) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.523186484869167412) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.02458574267195656748) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7246506658250559951) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.148520628062833171) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3360351161444752877) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.443274368309818367) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)2.049735546765608429) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8312877758492784874) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3564021667433885376) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1969351642726177021) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3114438108176161291) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.441087271251963564) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.96360694423322979) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2858116277611318923) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4077476924253028434) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1330468588304539734) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3833994934702620316) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8883023666709526367) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6987454173234622923) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.954180535481164771) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1387753128489190857) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3568577743273864122) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3623874059485934773) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.04963658218012123591) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4951862573551463753) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.06490005405155307994) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9816174077386211616) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.483241161043406198) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4169953656310331769) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9658370072325328515) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.814330821507771141) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2845769915852719434) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.086033618984612481) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.646724383150625526) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5980284204434320738) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5058964749287313545) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3444871313927787559) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.443733639633358212) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.8666908635077333889) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.639806908576040945) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.069020836416021636) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.09071676358444177857) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.29950657013592763) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.118885046544694006) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4382377321615275045) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.07806588275415443645) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.028624632706740094) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.602941273804687317) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.02698711258085761955) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5064579788009615502) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.113281711069889601) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3762081011914430451) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.440846024614948595) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.153802584467339631) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9226888224732361365) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2060339005868041529) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3243141952483532542) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3842251421428461988) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4531424536413195536) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2346752291284350811) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.129703273858247758) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.405827942683940901) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.474407642935297913) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.845582638741659398) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6828757469161867988) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2908033685988870021) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.125348350112317819) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4815960476879603824) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6641329242891742535) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8805726367561425016) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.05675280388179571) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.779642776357729606) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3688934016917018166) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.058862402856500462) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5369460427433921934) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3698063816242992963) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.218011455628166262) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2440861036373547233) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.099538930440821849) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5938514294861070297) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8232978426769084201) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.564735703946855683) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3545177688643923464) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.122417177054558568) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3521211447000249795) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.4700857783494922226) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3072165882415793803) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.06487340174191583153) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.91069029748404362) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.65288562907375125) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2491480196812361214) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2500412532342598526) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2169485432890880527) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1909711082223322087) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.592471098596478507) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1669299015375656503) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9542970001042799799) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2331038155921842936) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2374997181035986837) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1330176042076831044) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9809665732270902438) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.9026380329901946276) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.55487983746883085) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.883138717525956629) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.543050032972292929) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7593188446835399397) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9701965532243550516) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 8.023664553973461;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.820278556327494801) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7144490797273809202) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.046041093456898885) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.03450516777118561862) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.3994941375815626028) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.02330192627792238) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.162830154988208076) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3080515406361488684) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.824922741754820832) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3538416937435376886) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.09304644703589637356) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1351715104433773018) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7673962364461411889) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.175491983591501866) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.522029424598153824) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.160022294705905566) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3829312255175618684) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8056679376911053403) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3802410371003794864) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5696236143330947188) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.312674063498558974) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1968384217556440885) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9912283980403608918) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8334082305812657854) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.691774416793156544) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1542791558967839816) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.750935459377526815) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4803273122436315656) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.242657913804599001) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.318192306292501836) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3558380935846908733) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4193182665621879579) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1458478428295554019) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3380003759966073718) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.564613314038840297) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.236529164198789887) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5599053555485228317) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.637391305977507816) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8777500464138482394) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.004393443928316199) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5329983860079754443) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.5337218441433631) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.090652331231220185) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5695135947073913796) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2112997075153859594) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8377684369189208891) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.560399690923822469) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.581889865908094883) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3639882828636552548) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2086183856632315425) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4540480585180741713) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9617763942794687049) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2078969916606703827) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5200569820287841427) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6934988137676922904) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.585175911797618298) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3773601183027848194) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7166598248499662649) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.17014228275614407) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.9631451717658102707) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.945882827494949785) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1491905161313504813) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7261941135287127702) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3044648743731512841) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.877171036123323367) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3527163450862149663) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.340279344431288155) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2276271075264588717) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8631109846254327866) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9610034037854374711) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4303404616205569466) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6290740671020116359) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8345184625403148093) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5249062076312778213) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.341380110995669561) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.7384819615987988639) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.105413194546406075) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.402925261582808281) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2516867539609949356) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8326593342284345223) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2250377054184231618) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3598514474474069913) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1919921983882144911) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.6105292661446047875) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.229088413301631322) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.40637589697476928) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.414888287607223072) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.133447596979270333) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4981713722736578198) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2226161469363996392) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2854798571758347947) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3302962178022006423) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8272998545649665747) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4076923195837410807) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8701070786630838994) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5306610001866229887) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.594368724825713013) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.166787485133903957) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9754288327417049986) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5790529165795608169) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2755531357225010636) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.36397546778951817) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4440161569759781823) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2404525440369722489) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.927811863145731053) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2982321128467849691) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.771512804584427947) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.568531890445400645) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.373003283666331953) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.010737151846240245) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3638326567051436977) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1298883122830846171) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2275003064017919185) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8169472321777556667) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9769837769731763988) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8046112929268144365) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5898541624350741586) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2183752227499105025) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3244875408278727891) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.09698221735982581748) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7945235422827426897) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.477467369887459192) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.223949598810475603) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.06649732680896622283) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2767353894269610759) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1515236126834001995) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6351331618599255213) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.061181587497918688) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.028326546858814083) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.951786816613593878) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7455392208171742752) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1800975484447961961) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.09369298441885431927) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.490229295677552468) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.64271749737173689) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3302738335259376989) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5304166028596448701) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9835943424286879289) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.384760873806806458) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2105256010702587499) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4443646001910253052) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1037338774858673207) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.348061712596498651) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.538608050170626296) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9119359275827803035) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4490185985105532573) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.08878512102003147111) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7442695779277661572) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6913995935350998323) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.102850146990800306) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.11557215080017752) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.070767678173300874) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.486335265060227284) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.090851368011351852) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.122855192941060842) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5585337525786158164) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6717023326141777773) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.691957747717860672) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.329950994656213581) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2603556344807920198) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.830087308462672202) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5083746357923412118) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2153408936790474071) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2966918106416093215) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6404283145259702659) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.532130668282541075) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.843742083985431268) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.464322476060715417) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3611926131068199375) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.002206438905844709808) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.4181519109484282404) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1459519884526258027) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3981030821710446199) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.879589244812283066) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.630205198343244399) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.492051276820619332) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.044570668335059072) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.682821769941338363) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.978098696376356935) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1726012411351464659) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3919173582364670616) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4299663088248075193) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5465519611494199514) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3922743552202277995) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8382490827692872237) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.536895690691141958) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3039111094787378953) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.244692077422639542) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.121431702089187521) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.017671555085145396) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.344969686577508483) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.023664553973461;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.489123154330342591) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.458213151269712959) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9604540524003127855) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.859402790186601262) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6588038461099051668) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8744851961993109768) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.5693802153848099845) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4146707290531455592) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.834927378521285846) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9961271828384581362) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.454922240325009053) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.143476830575703929) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3037628408670399738) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.877868238242947907) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3019053694317633818) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.60207533337084973) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1590326135653215012) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3743717824865314681) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.07541799350494216) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.882886321445920164) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.02980337233944946318) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.719121053971959467) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.668630197157901951) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3757245945813575405) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.945843011670050693) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.262226246838922927) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.845797228984664473) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.127862636759385806) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.225596377570531192) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6955062001112231052) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4188863022113120671) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.04208589275489327264) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4925417041292038944) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.094125396406439688) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.127373329368450694) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3017050111719401517) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.631374755815145239) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.07191738828430938035) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7845706138833911103) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5785546117037769775) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2078315995542431294) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.826879564617908791) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6813227921524704911) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.05031525454020478738) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.09407711877671162681) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.06560665698477775865) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7136644632979300962) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2311742140765526976) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.5565623421795733439) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9194162529522964533) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4229929735282051961) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.02236134965875433145) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2657641058207549922) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.224848154022825097) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1765534292854651355) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.051247736155620505) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.06395463633992126695) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.041044961109686362) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.649396020653835393) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.004433082170045787862) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1413939809090707378) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4303589536578327213) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1153736288960302697) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3183376594242379176) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.5108607657234632837) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8770873616421650532) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.296991267240958479) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6931302831011574295) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.34882424839269216) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.584083044871599899) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.5666624156755633024) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2001436859053312978) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.01297904842460212427) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2097308018460402046) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.073609540848550203) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.01324053776460809573) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.118866087461310332) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1050338984316070423) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3448456632086054907) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4378625238101582773) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6440613128805106058) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2280940496267085671) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.971615258991185282) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.585536136556924935) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.5277376358392588118) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.609498415295345541) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.890922700792024402) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5367974834552750041) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3598725900427968138) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.268503121157258606) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2077504845650819387) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2528106182919098721) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.419418764348285622) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.294645213831500552) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4136569146945616171) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.04755374811595730611) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.0766594348025694261) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.533432776619691573) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.2840460590246022266) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.501256271204157944) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2121679504382901205) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.015973939332941001) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3740251976151987012) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.32962869760766722) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.920202473941815757) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.7582412405198901695) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4378313116231833391) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6403660763008292012) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.242882094766470491) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.277477802099019843) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.165497938297482605) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.27941110740393782) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.727009731780784207) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6978304084010038544) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8352111454571671256) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.03560576147318372797) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.43504881564411102) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4871653281227634191) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5835889814167547485) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.308401528988902829) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6398890442963882652) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.349120982133398261) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5553172064756468629) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2790408746206520796) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6794854974090619448) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.0446419341215613108) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1578965898811374169) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7969814765193772299) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.05341985871567689337) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.935136279022175776) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2035533681979022069) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9873473386470442703) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6224105156726726928) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.087079655886218355) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3417185142540521969) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.005187208921528921324) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.06865245807801015343) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.202414369087620338) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5310772646481121129) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.894024362280774199) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.7522135368272706568) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4729133627514509053) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1172119149343819888) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.183249931868089355) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1389624163774965948) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.490066381339554602) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.563062389229362914) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4226921347542155205) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.121248958814736074) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.09943428918909646974) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1157399324992110234) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5593547533958345142) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.01126174428089710133) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.589276645508768127) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9279379581065121396) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4369734380487627079) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2095883170147788688) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3657195138758733144) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2306073307716086651) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3403665103997737251) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9498302435027098367) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.592942369576730854) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.947412432116436332) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.97872969520949793) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4123739360473581139) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7229606955343823582) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5823101202540801324) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1232060661120124023) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.777796618574112975) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3023612690400921954) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8243066320623748666) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.410027556656797687) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.03671337912396635539) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6771933757422802236) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3528750116724179708) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.001088076529133897) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.020262002407670732) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.063754668650688018) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4496725779626811192) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.131933470027194577) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1282907672111858188) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.07044441486599495317) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2319433559241516618) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.7369323984495624869) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9407214765887261798) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3205606134696052933) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.288455015166291684) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.709057910036394401) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2021087975805064552) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.062345770035390879) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6822704245342046114) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.467266698226963317) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.551263856813893671) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4437026433088820943) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1591564393559776747) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6343744927255994259) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5039964104066614325) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9533992716365482512) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4120379959333784203) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.04200969213021321647) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2826519209468509319) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4714102251208756589) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.503638409475804405) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.361051924415932035) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.726319135486871659) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.0001043061554122926005) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3704506169367191015) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4364661677168316656) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1356566386106239364) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6889317858748316148) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.480295827544236387) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.139939574848984005) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.636960734281363905) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.122193561421900299) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.653758797462722363) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8080547772047708133) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9708492700312918444) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3207148688373886447) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.307832888956018902) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2432043661576187565) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.218070147824003691) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8144980000622206173) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.8248142931893909235) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.70742978540165824) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1397208844933488514) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.198005050310761099) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.160835050429556148) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.05467540450931251961) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3044752827212418023) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4296647114430333092) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.214402785975404298) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.451512229624221106) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3083077719723831267) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2790009814967369106) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9710190756005807611) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.715769158363980029) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.112658764219578877) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3464623597768156094) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.00185863804474240002) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.008854237181168886361) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4120839072123945179) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6098249473767244355) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2598447843133648849) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.765814108815929484) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.770337829786974293) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4001886274657758813) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.076915561837485935) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.14126001560538981) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.2604444983441271955) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.210971044680385189) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.049056820272831203) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.926884044154188347) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5414319395092963561) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.6065903291510919) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1691189944550381963) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1552051708422708953) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.08203397721826172218) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.06406645297586584242) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.888524002784925493) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7398644299280585646) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.855067771111515329) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3069254039687589475) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8129202717457271188) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1285425538361394948) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.231524382087844538) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.581379698177026283) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.478321839907206225) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.3051351582024981468) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.214382115147812691) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2641711975547623714) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5872652183289258643) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.08506337159092991484) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5419038977729255802) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.907184719096768344) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.4252630679749690445) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5719367108032498148) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.458787800729568318) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8270798282189111283) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.070134048347198163) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.158043226689287497) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.170245596586997117) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3991691093047942118) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1856829445167282877) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.729600770893519712) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.7432924797687244789) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.852327791298750137) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.349071816833999904) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.78756574648572486) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.158844965041431418) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5870749281282581222) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.174752574496390034) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.07167612832757111474) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1928866197919836267) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.587127500504796451) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2008979233468101699) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4564532767937525826) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.394912417589150078) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.317052042230124176) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.151455596331275366) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2704302020885667734) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4079328274532588727) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.55510930202073383) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.847920290339237548) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.024324603334902273) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7640167491304441505) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2708228698464032469) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6241720388603010372) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.940110341164746899) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.658174486503761091) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.221437047276227483) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.03371577217794696768) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1594373523700516326) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6078950945208070333) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2339908677740498988) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.893408750443098532) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.141197840201105151) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.706973311720996866) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.3475795097104695808) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.041820754039271879) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.3755419313921744) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.09225206571195687655) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.06953083907370985473) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.023350534792027311) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.43258744700730567) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.390947396602993158) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.700853711877752694) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2196555251762896122) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.30688799853048776) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5306073216791313829) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.963096334499490503) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2386009672553803806) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.7138389103411515446) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1461464908029793952) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5441056771431397321) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1331193108425981486) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.07011958751386343502) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.50199863448840365) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8802525328870932642) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4100099401327332305) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.510201152605309183) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.165657961569297019) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7606207995084499629) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.05671084249212154926) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.4876260821976498017) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.634375738494736163) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.068596475993507156) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4004011877550521792) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3288887950796073323) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.6185467685349252953) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.500766937573809967) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7366184339842222206) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.582718136019241717) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3098387898540631014) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.08286152359630621911) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3518627054956762201) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4145788471968143707) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.375095152809042931) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.325411577534143126) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2357260751284043776) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.05540706401693226701) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.898364157819942832) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7798152100127362374) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.011243392228142302) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.136872602565191848) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4349497292447107588) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1350986600145752947) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1305575376541892041) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.300793317688928141) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.390892808324001528) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.480205364158523329) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.752451091799279048) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8496762341003255559) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.032207852457310837) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3720752078343682046) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1696523280199169204) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.5488732214429146161) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.337560158565403556) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9638037199346429773) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1076003060885018792) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1386827430426069707) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6682507542933268097) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.507538979601752427) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4639859219285824565) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.63916659189496916) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3892987372392664458) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.012143095983368157) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.684993716149348231) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3441787073870744562) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4142831554016739859) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.03564981427474156472) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.03241219294917499494) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8206845470629517969) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1609785403689589223) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1036555965684234359) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4600438570596215304) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.73489143267321122) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.145044165607209674) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2219289542135349791) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.322402599380998689) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4257711712601958132) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7348429736103474497) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.736979275338117024) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7178913703592647577) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4344986595221176362) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1523405937264685206) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5186021854162374822) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.365171965353464856) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.660284175993182565) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.115264161325858705) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2858879612806937143) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2337507464203943952) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1647502949913537962) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.05864250506599488766) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.230948098826768033) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.704645116717597109) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.214755588385828533) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.732984545713329938) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1207054788482986862) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1910891814294238267) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.025197175881326528) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5615154217600246689) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.662529743533221138) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2200464500438102378) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1905096402753979623) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.3849805017158891007) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2661841148845511817) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6093939769111309523) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.975966532778569817) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.155821079115220584) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.265408967207066748) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2463242006738606826) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.006436202136662405593) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1526062895670790009) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.310387301346543243) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2015029261761447366) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.130090440742065772) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8635932765098189856) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.651447232532937015) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4275751040146708037) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1067920207608261673) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1594956343573793733) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4266285302040375149) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.634527205275185135) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5770136675973049911) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8224863099647643505) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.162455609089382058) ) ) {
            result[0] += 5;
          } else {
            result[0] += 7.7066404880045996;
          }
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.837944631368823023) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.468736796037248826) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)2.116565725472978166) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.0919731817540063723) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.747995424607074355) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.686764393658336303) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4632539484571808197) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1232087174281160102) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6572183822758997929) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4653577504031387591) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.153670384737414123) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.01117758748030850402) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9487447452741759601) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7822572779277310318) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3769551936456813634) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2326646794146532971) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.860846823681715945) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.432443604311941066) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.126756218986905589) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4086738959212726785) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.006014214747523449756) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.1918766019210020879) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.3994980298998902501) ) ) {
            result[0] += 8.023664553973461;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.23518242252959265) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.364845493244601915) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.150535910222464153) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.831569791829080196) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9795711755517200192) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.264208570478418503) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5449633533307507438) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3701009138115497477) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.462028592291810369) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8730805904456813149) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.253543578862279073) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1529058994539993499) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.371720913020062271) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5990097293282306001) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.08124387921269554669) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.807634845307177551) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.366036539503230729) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.323817594217649996) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1835617302397357931) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.265246038545177587) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.70085603038876032) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4717068243763532509) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5141717737518045617) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2868307028349811327) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.63414201548582616) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1361090472812659657) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.123448541489525887) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3531156825955181766) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4359191749189992859) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1059364764203372666) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.872257459097040222) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7329180749480874724) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.06186568030314632) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8750461443896306868) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8583554803538511191) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4952227985968683521) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2991041654969981423) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.683208492853574878) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.163345013736323263) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2271298710216023142) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.578637324855578283) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8334060255221209523) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.254296299236336454) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.478573743142160835) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.058052084823282391) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.00573583645670140696) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.4803818528130431309) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.1491677334164638324) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2174365299140278707) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3698197666344988921) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4412158863538286901) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2906856836342592842) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.08340079984868298268) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.492064833383322187) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.9362329643235018928) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.518867036530169745) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.98001902281658726) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4116376685268346991) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2695046388818039818) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-1.717103986666034476) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.166319167350609476) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.126278112246748786) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.8069197019820876227) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.09933019723235901599) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.9065484889390929) ) ) {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.003877222914080102889) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7370718618113040188) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.355280702986146002) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7721220631135645718) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4073569591227987896) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1473779732085233884) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.0890062861537219141) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.098555754104214216) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5266148309974305608) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.420994585384214526) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.268960285814525246) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.8077632737769251392) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4083535735741502526) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.3470911175921963521) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.1081868808234898172) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.480584144454990092) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7987552574005735151) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8559934748055660902) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.998140519828812689) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3235455521955847846) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.662342621138963139) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.707423375897984652) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2412281703412307854) ) ) {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9352403870562212562) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.02183451299755823083) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.1370725870558437975) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8445496040803497362) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.533661443723971951) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.4387357128719411303) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.486065867131653562) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.01084920142675416255) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5132812804050251865) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4874614124651391878) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3465439235726723299) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3372111518826533816) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.201474943616979818) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.042155719181425022) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.003175162225761918311) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.4083450240400351428) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.138391665678470055) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7940940794626074606) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4148677116375735774) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.068459761583107515) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5596830559839879315) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.395739446325181099) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3635131231379693517) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6537860544235056803) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.752607719751396509) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7959985057187464186) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.09414299028588141161) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.8411214650989247144) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.895243945413254139) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.04133399097625323204) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.02435729362069505299) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1609981556977948813) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4224472338882896416) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.059377819215424399) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3524768541716659653) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.285914446488462204) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.547443519022579927) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.01932252394288147546) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.05690229708947003306) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.1786869530527328553) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4373667749073910649) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9461504362560186898) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7455061865532359722) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.970991599245371706) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.161718229297300731) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9552491541991974255) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.002630027385584821) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6213678302249692198) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7505528072059544087) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.259029812439861562) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.9190505764097975927) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.201708295700849138) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6658630071592928079) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9839291811215081784) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.122435302089786147) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1503724194660664149) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.03313580487661908075) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5958377081420414001) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.8791370662856758944) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5015619997449154432) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6123562327526729243) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7785162245546526361) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3847317018879338746) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.08989781360065157712) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2988745669533346971) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.548498303624148864) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.952691139978462331) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.274821346263503408) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.04139735526585308634) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.163148594087692889) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.835384330363048599) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2768342644878298842) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.960991600754926845) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4518291125485048298) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5416343760367067217) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.7011914600368485129) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.8825328653042078253) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.26774729727319313) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.598104575460785437) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9995712811134085385) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.143014857650678007) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7161691730626429386) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.232783500445440161) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4948532000075229753) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.417082200696498484) ) ) {
            result[0] += 6;
          } else {
            result[0] += 7.3270200520428475;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2954862893450735939) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.02110377698173371286) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.10359337411471925) ) ) {
      result[0] += 2;
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.152867890462349276) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.0855357906874093521) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.174171463797239356) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.09577202849465027423) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.513658695513198094) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6539458974276558534) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4735688010618538946) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.2281699797689535902) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.6148145043095144535) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8001938351740192079) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8687918424300576925) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1934349430541785209) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5099509664697424727) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.5827506352981277615) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3778707345218278446) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1051709978056850348) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.073113740163850416) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.555206302891829484) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.555278299913347873) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.3008157923838283843) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.021465551873779187) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.31841065170007532) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.149881403726956908) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1970414854896422874) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.5712200384253844909) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4411366724051364874) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.144398677588068125) ) ) {
    result[0] += 1;
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2316397411363637637) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1453616477846613186) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.334639864167832091) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.115030962602031828) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.354363462666439144) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.09750237539138442711) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.07918782270240209975) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2853540813727006298) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.769715005939370478) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.57550514744207204) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4623435790037585535) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.6042282632027233813) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)1.700453704311776004) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.479848550203390678) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.8783062567499644313) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.116565988076862137) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.049965127610632099) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.8427980469219517046) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7139485478087562731) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.9875875485408620591) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.03579190613882476946) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8769706846502173248) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2867707682743474429) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.4231130313987306879) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1783782354634060319) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.308602370965383788) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6018950654977966996) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.426016567899043075) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2295125046234693933) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.6899724414471631873) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3508427939354974434) ) ) {
          if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.433255905975943767) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.071588375590527775) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.8800904705202863276) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1629079220795005556) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6.8516559071392855;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.7463322024869880611) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    result[0] += 1;
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.238595526693174298) ) ) {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.4677271692004036918) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1384605336830201372) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.273139488949928122) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3060238763573066012) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.055849798126460293) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.5864971426936858023) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.5335164369011359264) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.682939331966792906) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3710426158634691496) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.5924341734803201254) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9804238002606961988) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.564296385175702242) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.03433604603718931614) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.04134675259114395374) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.1075826988071040269) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.998062388960404334) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.222000184514023369) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.132180555614979101) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6;
          }
        }
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.4205764707407333436) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.3035451955964884596) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.07113514572592034846) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.463280123566876867) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.9078398914754552962) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.2917663226873512539) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1561562669911056578) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.6711919223726691142) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.397103988577370615) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.256258175966933788) ) ) {
      if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8031427614787285396) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2513681843694896001) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3250512680008937894) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.7050243107382636598) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.2613211387459911661) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.08622370146455127227) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.665715200879162583) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2823536002561730651) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.253401825829058236) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.498843311442514592) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)1.378372822781616325) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.123833873117408011) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.643325498667022266) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1141792369118006523) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1748165034798256912) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.363963649071829654) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.039697705156869434) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.05007568067110818033) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 7.7066404880045996;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8615704611710829353) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.805308278549704326) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.103942204509519076) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.048435111358513749) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.145446641644876529) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.016112238322548045) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.30091063330109602) ) ) {
            result[0] += 8.941419697609339;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.776561452184893586) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.4683265256649244979) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.415564591038867448) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.7951639416234363988) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.9802724216520736222) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.57431240276565787) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2645168836750117491) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.489981356440353233) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.132167860986043717) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.130233618766448789) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1751192870380455235) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.1157682802560653645) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      }
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.1714279942382570532) ) ) {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.14488415557861245) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.779426257198827299) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3650811956793575952) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.8348602192826555246) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.05141809767049033281) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1960085039363396175) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.2214077531603118043) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9602395859137824452) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.8207797470491022818) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)2.110395079834532339) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.269305159599233956) ) ) {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.7316372849949035473) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.2955902073490593862) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.337441922328827415) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6454844378351223266) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1065445433098490824) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.01324238381997704106) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.6181876694840194864) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.973047131460656356) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.7596458752779987611) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)1.751578406362171769) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        }
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.328081860914682277) ) ) {
      if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6475493536260394922) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.352480900875350667) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3998121671311609671) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1244082479327911495) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.07279336597503238693) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.976262359657891432) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    }
  }
  if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)1.453115226467814214) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.429034231173352598) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3650564551739916008) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.616204856981052318) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1807765215994262542) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3928964406714302027) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4800636923436488734) ) ) {
            result[0] += 6.8516559071392855;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.970425477383712654) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.481820991814234989) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.04342509174627773305) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.895045763608209421) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.927246832308878055) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.269207160894342046) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.216242872872823177) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.121362348469877368) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.153647268505155532) ) ) {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.827779562627160459) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        } else {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.6668414890610676604) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 6;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.2620550373413144118) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.991656599262795257) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.404906503919463256) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3562448657056250245) ) ) {
          result[0] += 4;
        } else {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1383073012115300093) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.207392357589623;
          }
        }
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.7942787239858628556) ) ) {
      if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.2559098506543299179) ) ) {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.237592447894958703) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1711624056912951497) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.3973692021632188043) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.433246649600050493) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.1267037848753579665) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.480628784604235304) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.909514914179828438) ) ) {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-2.142661454676547006) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9435098984886828299) ) ) {
      result[0] += 2;
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.338699948508471627) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.914400589610572467) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1034682879737089944) ) ) {
            result[0] += 7.3270200520428475;
          } else {
            result[0] += 8.296251627913692;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4518909662028567364) ) ) {
    if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)0.7728029659104113103) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.3885564479124641313) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.9746331907547027829) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    }
  } else {
    if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.5783882888775342401) ) ) {
      if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)0.2991493379757201865) ) ) {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2279926235512403088) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.452815565124150332) ) ) {
            result[0] += 7.7066404880045996;
          } else {
            result[0] += 5;
          }
        }
      } else {
        if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1871587807897736044) ) ) {
          result[0] += 4;
        } else {
          if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6566544630538496685) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 5;
          }
        }
      }
    } else {
      result[0] += 2;
    }
  }
  if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.079852145147239373) ) ) {
    if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)0.4609244066607334211) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.199628364091412935) ) ) {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)-0.485900383535891045) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-1.719232867510355645) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      } else {
        if ( UNLIKELY(  (data[2].missing != -1) && (data[2].fvalue <= (double)-0.9627540468964304043) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3814081413293051726) ) ) {
            result[0] += 5;
          } else {
            result[0] += 5;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.6741383370403351005) ) ) {
            result[0] += 6;
          } else {
            result[0] += 6.8516559071392855;
          }
        }
      }
    } else {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)0.1694569178270964871) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.00654147933276894) ) ) {
          if ( LIKELY( !(data[2].missing != -1) || (data[2].fvalue <= (double)-0.8584777982381556205) ) ) {
            result[0] += 6;
          } else {
            result[0] += 5;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8687329126269870416) ) ) {
      result[0] += 2;
    } else {
      result[0] += 2;
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.5584940094010699685) ) ) {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-1.521964332603706005) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.4412846125115045259) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      result[0] += 2;
    }
  } else {
    if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-1.909897320335862458) ) ) {
      if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.419691320428175918) ) ) {
        result[0] += 3;
      } else {
        result[0] += 3;
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.3593543717063978904) ) ) {
        result[0] += 3;
      } else {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)1.572339142001379475) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.1932400911301007662) ) ) {
            result[0] += 5;
          } else {
            result[0] += 8.748880484475505;
          }
        } else {
          result[0] += 4;
        }
      }
    }
  }
  if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-2.250489918579440918) ) ) {
    result[0] += 1;
  } else {
    if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)0.6844036904448436154) ) ) {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.007585042240828343552) ) ) {
        if ( LIKELY( !(data[1].missing != -1) || (data[1].fvalue <= (double)-0.2003428441063206389) ) ) {
          if ( UNLIKELY(  (data[1].missing != -1) && (data[1].fvalue <= (double)-0.516081948075625796) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)-0.2763078347046526995) ) ) {
            result[0] += 5;
          } else {
            result[0] += 6;
          }
        }
      } else {
        if ( LIKELY( !(data[0].missing != -1) || (data[0].fvalue <= (double)1.283493631438848537) ) ) {
          if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.4979337007881007859) ) ) {
            result[0] += 6.207392357589623;
          } else {
            result[0] += 6.207392357589623;
          }
        } else {
          result[0] += 4;
        }
      }
    } else {
      if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.822241998075964986) ) ) {
        result[0] += 3;
      } else {
        if ( UNLIKELY(  (data[0].missing != -1) && (data[0].fvalue <= (double)0.8695455307706803083) ) ) {
          result[0] += 4;
        } else {
          result[0] += 4;
        }
      }
    }
  }
  // Average tree outputs
  result[0] /= 200;
  // Apply base_scores
  result[0] += 0;
  // Apply postprocessor
  if (!pred_margin) { postprocess(result); }
}
void postprocess(double* result) {
  // exponential_standard_ratio
  const double ratio_c = (double)4.931969;
  for (size_t i = 0; i < N_TARGET * MAX_N_CLASS; ++i) {
    result[i] = exp2(-result[i] / ratio_c);
  }
}
#pragma GCC visibility pop
const struct {
  uint32_t abi, n_features, element, n_outputs, output, raw;
  double base;
  void (*predict)(void);
} botcore_forest = {1, 3, 8, 1, 0, 0, 0.0, (void (*)(void))predict};
